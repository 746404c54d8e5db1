package org.sourceline.suggest.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sourceline.job.Progress;
import org.sourceline.model.Article;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import org.sourceline.text.Spelling;

/// An article that is tagged through: to learn from, or to be examined on.
///
/// @param report which report it is; those that re-run one have it in common
/// @param names the names tagged in it, in the order of the text
public record Lesson(String report, String text, List<NameAt> names) {

    /// Where fewer than one in so many words is tagged, nobody tagged the article through.
    private static final int WORDS_A_TAG = 100;

    public Lesson {
        names = List.copyOf(names);
    }

    /// The articles of a case that are tagged through, in the order of their ids.
    public static List<Lesson> all(CaseIndex index, CaseStore store, Progress progress) throws Problem {
        List<Article> articles = index.all(Article.class).stream()
                .sorted(Comparator.comparing(Article::id))
                .toList();
        List<Lesson> lessons = new ArrayList<>();
        for (Article article : articles) {
            progress.at(0, 0, article.heading());
            List<Mention> mentions = index.mentionsIn(article.id());
            if (!mentions.isEmpty() && mentions.size() * WORDS_A_TAG >= article.words()) {
                String text = store.read(view -> view.text(article.textHash())).orElse("");
                List<NameAt> names = mentions.stream()
                        .flatMap(mention -> tagged(mention, index))
                        .toList();
                lessons.add(new Lesson(index.lineage().origin(article.id()), text, names));
            }
        }
        return lessons;
    }

    private static Stream<NameAt> tagged(Mention mention, CaseIndex index) {
        return index.speaker(mention.entity()).map(Entity::type).stream()
                .map(type -> NameAt.tagged(
                        mention.passage().start(), mention.passage().end(), type));
    }

    /// The words of a name in it, however they are written.
    String words(NameAt name) {
        return Spelling.key(text.substring(name.start(), name.end()));
    }
}
