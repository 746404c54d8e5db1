package org.sourceline.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.cli.demo.SampleCase;
import org.sourceline.edit.Editor;
import org.sourceline.job.Cancelled;
import org.sourceline.job.Progress;
import org.sourceline.model.Ids;
import org.sourceline.model.Ontology;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseCard;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import org.sourceline.store.neo4j.CaseFolder;
import org.sourceline.ui.shell.Cases;

/// Cases in folders, edited in one author's name.
public final class FolderCases implements Cases {

    private final Path home;
    private final String author;

    /// Cases in folders.
    ///
    /// @param home folder that new cases are made in unless another is chosen
    public FolderCases(Path home, String author) {
        this.home = home;
        this.author = author;
    }

    @Override
    public OpenCase create(Path folder, String title, Progress progress) throws Problem {
        String ontology = new String(OntologyFile.defaultJson(), StandardCharsets.UTF_8);
        CaseStore store = new CaseFolder(folder).create(new CaseCard(title, CaseCard.CURRENT, ontology));
        return opened(folder, store, progress);
    }

    @Override
    public OpenCase open(Path folder, Progress progress) throws Problem {
        return opened(folder, new CaseFolder(folder).open(), progress);
    }

    @Override
    public OpenCase sample(Progress progress) throws Problem {
        Path sample = home.resolve("Sample");
        Path folder = sample.resolve("case");
        if (!Files.exists(folder.resolve("case.json"))) {
            SampleCase.make(folder, sample.resolve("articles"), progress);
        }
        return open(folder, progress);
    }

    private OpenCase opened(Path folder, CaseStore store, Progress progress) throws Problem {
        try {
            Ontology ontology = ontology(store);
            Editor editor = new Editor(store, ontology, Ids.random(), author);
            CaseIndex index = store.read(view -> CaseIndex.of(view, progress));
            Path there = folder.toAbsolutePath().normalize();
            return new OpenCase(there, store, editor, index, DraftFile.in(there));
        } catch (Problem | Cancelled unread) {
            store.close();
            throw unread;
        }
    }

    /// The ontology of a case; where it was made before there were labels in a language, they are the default's.
    private static Ontology ontology(CaseStore store) throws Problem {
        byte[] json = store.card().ontology().getBytes(StandardCharsets.UTF_8);
        return OntologyFile.read(json, "of the case \"" + store.card().title() + "\"")
                .labelledAs(OntologyFile.defaultOne());
    }

    @Override
    public Path placeFor(String title) {
        return home.resolve(title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").strip());
    }
}
