package org.sourceline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourceline.casefile.CaseAddress;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.cli.demo.SampleCase;
import org.sourceline.edit.Editor;
import org.sourceline.edit.tag.Tag;
import org.sourceline.edit.tag.TagPassages;
import org.sourceline.job.Progress;
import org.sourceline.model.Article;
import org.sourceline.model.Ids;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;

/// Storing one tag, in turn with a bare transaction of two writes of the same weight into a store of the same case, so
/// that both keep the same indexes.
final class TagBench {

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final int WARM = 600;
    private static final int RUNS = 1_000;
    /// Beyond all entries that the sample case has.
    private static final int FAR = 1_000_000;

    private TagBench() {}

    static Figure run(Path folder) throws Problem {
        Path place = folder.resolve("tag");
        Path twin = folder.resolve("tag-bare");
        SampleCase.make(place, folder.resolve("articles"), Progress.NONE);
        SampleCase.make(twin, folder.resolve("articles-bare"), Progress.NONE);
        double[] ours = new double[RUNS];
        double[] bare = new double[RUNS];
        try (CaseStore store = CaseAddress.of(place).open();
                BareStore floor = BareStore.open(twin.resolve("graph"))) {
            Editor editor = new Editor(store, OntologyFile.defaultOne(), Ids.seeded(7), "bench");
            List<Tag> tags = tags(store);
            for (int i = -WARM; i < RUNS; i++) {
                double one = ours(editor, tags.get(i + WARM));
                double other = bare(floor, i + WARM);
                if (i >= 0) {
                    ours[i] = one;
                    bare[i] = other;
                }
            }
        }
        return new Figure(
                "store one tag, 95th percentile",
                "sample case, " + RUNS + " tags",
                Samples.quantile(ours, 0.95),
                Samples.quantile(bare, 0.95),
                "bare transaction of two writes into the same store",
                "ms",
                3);
    }

    private static double ours(Editor editor, Tag tag) throws Problem {
        long start = System.nanoTime();
        editor.apply(TagPassages.one(tag));
        return (System.nanoTime() - start) / 1e6;
    }

    /// Words of the sample's articles, each tagged where it stands as what it says, as an analyst would.
    private static List<Tag> tags(CaseStore store) throws Problem {
        return store.read(view -> {
            List<Tag> tags = new ArrayList<>();
            for (Article article : view.all(Article.class)) {
                String text = view.text(article.textHash()).orElseThrow();
                Matcher words = WORD.matcher(text);
                while (words.find()) {
                    tags.add(Tag.called(article.id(), words.start(), words.end(), "Organization", words.group()));
                }
            }
            Collections.shuffle(tags, new Random(7));
            return tags;
        });
    }

    private static double bare(BareStore floor, int i) {
        Map<String, Object> mention = Map.of(
                "id",
                "m-bare-" + i,
                "article",
                "a-" + i % 10,
                "entity",
                "e-" + i % 50,
                "exact",
                "words",
                "prefix",
                "x".repeat(32),
                "suffix",
                "y".repeat(32));
        Map<String, Object> entry =
                Map.of("seq", FAR + i, "title", "Tag Group", "changes", List.of(mention.toString()));
        long start = System.nanoTime();
        floor.write(
                Map.entry("CREATE (m:Mention) SET m = $row", Map.of("row", mention)),
                Map.entry("CREATE (s:ChangeSet) SET s = $row", Map.of("row", entry)));
        return (System.nanoTime() - start) / 1e6;
    }
}
