package org.sourceline.casefile;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sourceline.edit.Edit;
import org.sourceline.edit.Editor;
import org.sourceline.edit.claim.CitationDraft;
import org.sourceline.edit.claim.RecordClaim;
import org.sourceline.edit.claim.RecordClaims;
import org.sourceline.edit.tag.Tag;
import org.sourceline.edit.tag.TagPassages;
import org.sourceline.ingest.Importer;
import org.sourceline.job.Progress;
import org.sourceline.model.Article;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Ids;
import org.sourceline.model.Ontology;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;
import org.sourceline.store.ChangeSet;

/// A process that works on a case until it is killed, saying what it begins and what it has done.
final class Labourer {

    private static final List<String> SHIFT =
            List.of("import", "tag", "claim", "undo", "tag", "undo", "redo", "import", "undo", "redo", "tag", "claim");
    private final CaseStore store;
    private final Editor editor;
    private final Path articles;
    private final PrintStream out;
    private final Random random;

    private Labourer(CaseStore store, Path articles, PrintStream out, Random random) throws Problem {
        this.store = store;
        Ontology ontology = OntologyFile.parse(store.card().ontology());
        this.editor = new Editor(store, ontology, Ids.random(), "labourer");
        this.articles = articles;
        this.out = out;
        this.random = random;
    }

    /// Works on the case in the folder that comes first, with articles in the second, seeded by the third, and ends by
    /// itself after as many edits as the fourth says.
    public static void main(String[] args) throws Problem, IOException {
        try (PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
                CaseStore store = CaseAddress.of(Path.of(args[0])).open()) {
            out.println("ready");
            Labourer labourer = new Labourer(store, Path.of(args[1]), out, new Random(Long.parseLong(args[2])));
            labourer.work(Integer.parseInt(args[3]));
        }
    }

    private void work(int edits) throws Problem, IOException {
        int at = random.nextInt(SHIFT.size());
        for (int done = 0; done < edits; at++) {
            String doing = SHIFT.get(at % SHIFT.size());
            if (can(doing)) {
                out.println("begin " + doing);
                out.println("done " + doing + " " + doIt(doing));
                done++;
            }
        }
    }

    private boolean can(String doing) throws Problem {
        return switch (doing) {
            case "tag" -> store.read(view -> view.count(Article.class)) > 0;
            case "claim" -> store.read(view -> view.count(Entity.class)) > 1;
            case "undo" -> editor.nextUndo().isPresent();
            case "redo" -> editor.nextRedo().isPresent();
            default -> true;
        };
    }

    private long doIt(String doing) throws Problem, IOException {
        return switch (doing) {
            case "import" -> importSome();
            case "tag" -> edited(tags());
            case "claim" -> edited(claims());
            case "undo" -> editor.undo().seq();
            default -> editor.redo().seq();
        };
    }

    private long edited(Edit edit) throws Problem {
        return editor.apply(edit).map(ChangeSet::seq).orElse(0L);
    }

    private long importSome() throws Problem, IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            String words =
                    ("Band " + random.nextInt(99) + " met Band " + random.nextInt(99) + " in town. ").repeat(150);
            lines.append("{\"title\": \"Report\", \"site\": \"Wire ").append(random.nextInt(20));
            lines.append("\", \"text\": \"")
                    .append(random.nextLong())
                    .append(' ')
                    .append(words)
                    .append("\"}\n");
        }
        Path file = articles.resolve("batch-" + ProcessHandle.current().pid() + ".jsonl");
        Files.writeString(file, lines);
        long before = last();
        new Importer(store, editor, Clock.systemUTC()).run(List.of(file), Progress.NONE);
        long after = last();
        return after == before ? 0 : after;
    }

    private long last() throws Problem {
        return editor.nextUndo().map(ChangeSet::seq).orElse(0L);
    }

    private TagPassages tags() throws Problem {
        List<Article> there = store.read(view -> view.all(Article.class));
        List<Tag> tags = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int start = random.nextInt(2_000);
            tags.add(Tag.called(
                    there.get(random.nextInt(there.size())).id(),
                    start,
                    start + 12,
                    "ArmedGroup",
                    "Band " + random.nextInt(99)));
        }
        return new TagPassages(tags);
    }

    private RecordClaims claims() throws Problem {
        List<Entity> entities = store.read(view -> view.all(Entity.class));
        List<Article> there = store.read(view -> view.all(Article.class));
        List<RecordClaim> claims = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int subject = random.nextInt(entities.size());
            int object = (subject + 1 + random.nextInt(entities.size() - 1)) % entities.size();
            claims.add(new RecordClaim(
                    entities.get(subject).id(),
                    "ALLIED_WITH",
                    entities.get(object).id(),
                    FuzzyDate.UNKNOWN,
                    List.of(CitationDraft.supporting(
                            there.get(random.nextInt(there.size())).id(), i, 100 + random.nextInt(500)))));
        }
        return new RecordClaims(claims);
    }
}
