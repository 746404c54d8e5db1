package org.sourceline.edit.tag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sourceline.model.Article;
import org.sourceline.model.Mention;
import org.sourceline.model.Passage;
import org.sourceline.store.CaseReader;
import org.sourceline.store.Reference;
import org.sourceline.text.WholeWords;

/// The other places where the very words of a tag stand, in its article and in all others, and are not tagged yet.
public final class Occurrences {

    private Occurrences() {}

    /// The untagged places where `exact` stands as whole words, article by article.
    ///
    /// @param but the passage that is not meant
    public static List<Passage> of(CaseReader before, Passage but) {
        List<Passage> found = new ArrayList<>();
        for (Article article : before.findAll(Article.class, before.articlesWith(but.exact()))) {
            Set<Integer> taken = new HashSet<>();
            before.referring(Mention.class, Reference.ARTICLE, article.id()).forEach(mention -> {
                for (int at = mention.passage().start(); at < mention.passage().end(); at++) {
                    taken.add(at);
                }
            });
            String text = before.text(article.textHash()).orElse("");
            WholeWords.find(text, but.exact()).forEach(start -> {
                Passage passage = Passage.of(
                        article.id(), text, start, start + but.exact().length());
                if (!passage.overlaps(but) && !taken.contains(start) && !taken.contains(passage.end() - 1)) {
                    found.add(passage);
                }
            });
        }
        return found;
    }
}
