package org.sourceline.edit.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.sourceline.job.Progress;
import org.sourceline.model.Article;
import org.sourceline.model.Mention;
import org.sourceline.model.Passage;
import org.sourceline.store.CaseReader;
import org.sourceline.store.Reference;
import org.sourceline.text.Alike;
import org.sourceline.text.WholeWords;

/// The other places where the words of a tag stand, in its article and in all others, and are not tagged yet.
public final class Occurrences {

    private final CaseReader before;
    private final Passage but;

    private Occurrences(CaseReader before, Passage but) {
        this.before = before;
        this.but = but;
    }

    /// The untagged places where `exact` stands as whole words, article by article.
    ///
    /// @param but the passage that is not meant
    public static List<Passage> of(CaseReader before, Passage but) {
        Occurrences occurrences = new Occurrences(before, but);
        List<Passage> found = new ArrayList<>();
        for (Article article : before.findAll(Article.class, before.articlesWith(but.exact()))) {
            String text = before.text(article.textHash()).orElse("");
            int length = but.exact().length();
            found.addAll(occurrences.untagged(
                    article,
                    text,
                    WholeWords.find(text, but.exact()).stream()
                            .map(start -> new int[] {start, start + length})
                            .toList()));
        }
        return found;
    }

    /// The untagged places where the words stand in another spelling, which differs in case, accents, apostrophes or
    /// hyphens only; it reads every text of the case.
    ///
    /// @param but the passage that is not meant
    public static List<Passage> spelledOtherwise(CaseReader before, Passage but, Progress progress) {
        Occurrences occurrences = new Occurrences(before, but);
        Alike alike = Alike.to(but.exact());
        List<Passage> found = new ArrayList<>();
        List<Article> articles = before.all(Article.class);
        for (int i = 0; i < articles.size(); i++) {
            progress.at(i, articles.size(), but.exact());
            Article article = articles.get(i);
            String text = before.text(article.textHash()).orElse("");
            found.addAll(occurrences.untagged(
                    article,
                    text,
                    alike.find(text).stream()
                            .filter(ends -> !text.substring(ends[0], ends[1]).equals(but.exact()))
                            .toList()));
        }
        return found;
    }

    private List<Passage> untagged(Article article, String text, List<int[]> stretches) {
        if (stretches.isEmpty()) {
            return List.of();
        }
        BitSet taken = new BitSet();
        before.referring(Mention.class, Reference.ARTICLE, article.id())
                .forEach(mention ->
                        taken.set(mention.passage().start(), mention.passage().end()));
        return stretches.stream()
                .filter(ends -> !taken.get(ends[0]) && !taken.get(ends[1] - 1))
                .map(ends -> Passage.of(article.id(), text, ends[0], ends[1]))
                .filter(passage -> !passage.overlaps(but))
                .toList();
    }
}
