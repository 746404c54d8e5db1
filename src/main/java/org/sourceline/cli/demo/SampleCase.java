package org.sourceline.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import org.sourceline.casefile.CaseAddress;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.edit.Editor;
import org.sourceline.edit.claim.RecordClaims;
import org.sourceline.edit.tag.TagPassages;
import org.sourceline.exchange.ClaimLines;
import org.sourceline.exchange.TagLines;
import org.sourceline.ingest.Importer;
import org.sourceline.job.Progress;
import org.sourceline.lineage.Noticing;
import org.sourceline.model.Ids;
import org.sourceline.model.Ontology;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;

/// The sample case that the program carries, made anew wherever it is wanted by the same steps an analyst takes.
public final class SampleCase {

    /// What the sample investigation is called.
    public static final String TITLE = "Iraq militias 2020–21";

    private static final String ROOT = "/org/sourceline/samples/";
    private static final long SEED = 2021;

    private SampleCase() {}

    /// Makes the case in `folder`, its articles beside it in `articles`.
    ///
    /// @param articles folder to put the sample articles in
    public static void make(Path folder, Path articles, Progress progress) throws Problem {
        List<String> names =
                text("contents.txt").lines().filter(line -> !line.isBlank()).toList();
        List<Path> files = copy(names, articles);
        Ontology ontology = OntologyFile.defaultOne();
        Path beside = beside(folder);
        try (CaseStore store = CaseAddress.of(beside).create(TITLE)) {
            Editor editor = new Editor(store, ontology, Ids.seeded(SEED), System.getProperty("user.name", "analyst"));
            progress.at(0, 3, "Importing " + files.size() + " articles");
            new Importer(store, editor, Clock.systemUTC(), new Noticing()).run(files, Progress.NONE);
            progress.at(1, 3, "Tagging");
            editor.apply(new TagPassages(store.read(view ->
                    TagLines.read(open("mentions.jsonl"), "mentions.jsonl", view, ontology, SampleCase::wrong))));
            progress.at(2, 3, "Recording claims");
            editor.apply(new RecordClaims(store.read(
                    view -> ClaimLines.read(open("claims.jsonl"), "claims.jsonl", view, ontology, SampleCase::wrong))));
            progress.at(3, 3, "");
        }
        try {
            Files.move(beside, folder);
        } catch (IOException failed) {
            throw unwritable(folder, failed);
        }
    }

    /// An empty folder beside, which becomes the case when it is whole.
    private static Path beside(Path folder) throws Problem {
        Path parent = folder.toAbsolutePath().getParent();
        try {
            Files.createDirectories(parent);
            return Files.createTempDirectory(parent, "making");
        } catch (IOException failed) {
            throw unwritable(folder, failed);
        }
    }

    private static Problem unwritable(Path folder, IOException failed) {
        return new Problem(
                "The sample case cannot be written to " + folder + " (" + failed.getMessage() + ").",
                "Choose a folder that can be written to.",
                null,
                failed);
    }

    private static void wrong(Problem problem) {
        throw new IllegalStateException("The sample is broken: " + problem.getMessage(), problem);
    }

    private static List<Path> copy(List<String> names, Path folder) throws Problem {
        try {
            Files.createDirectories(folder);
            for (String name : names) {
                try (InputStream article = open("articles/" + name)) {
                    Files.copy(article, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return names.stream().map(folder::resolve).toList();
        } catch (IOException failed) {
            throw unwritable(folder, failed);
        }
    }

    private static String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException("The program's own " + name + " cannot be read", broken);
        }
    }

    private static InputStream open(String name) {
        InputStream in = SampleCase.class.getResourceAsStream(ROOT + name);
        if (in == null) {
            throw new IllegalStateException("The program lacks its own " + name);
        }
        return in;
    }
}
