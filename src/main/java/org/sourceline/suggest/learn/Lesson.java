package org.sourceline.suggest.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sourceline.job.Progress;
import org.sourceline.model.Article;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import org.sourceline.store.Hash;
import org.sourceline.text.Spelling;

/// An article that is tagged through: to learn from, or to be examined on.
///
/// @param report which report it is; those that re-run one have it in common
/// @param text its text, blank where it is no part of the report
/// @param names the names tagged in it, in the order of the text
public record Lesson(String report, String text, List<NameAt> names) {

    /// Where fewer than one in so many words is tagged, nobody tagged the article through.
    private static final int WORDS_A_TAG = 100;

    /// More words than these are left out: time and memory grow with them, and what is learned hardly does.
    private static final int MOST_WORDS = 200_000;

    private static final String SEED = "names ";

    public Lesson {
        names = List.copyOf(names);
    }

    /// The articles of a case that are tagged through, or as many of them as are worth it, in the order of their
    /// reports' places.
    public static List<Lesson> all(CaseIndex index, CaseStore store, Progress progress) throws Problem {
        List<Lesson> lessons = new ArrayList<>();
        int words = 0;
        for (Article article : taggedThrough(index, progress)) {
            if (words < MOST_WORDS) {
                progress.at(0, 0, article.heading());
                words += article.words();
                store.read(view -> view.text(article.textHash()))
                        .map(text -> of(article, text, index))
                        .ifPresent(lessons::add);
            }
        }
        return lessons;
    }

    private static List<Article> taggedThrough(CaseIndex index, Progress progress) {
        List<Article> articles = index.all(Article.class).stream()
                .sorted(Comparator.comparing(Article::id))
                .toList();
        Map<String, List<Article>> reports = new TreeMap<>();
        for (Article article : articles) {
            progress.at(0, 0, article.heading());
            int tags = index.mentionsIn(article.id()).size();
            if (tags > 0 && tags * WORDS_A_TAG >= article.words()) {
                String report = index.lineage().origin(article.id());
                reports.computeIfAbsent(place(report), none -> new ArrayList<>())
                        .add(article);
            }
        }
        return reports.values().stream().flatMap(List::stream).toList();
    }

    private static Lesson of(Article article, String text, CaseIndex index) {
        StringBuilder read = new StringBuilder(text);
        article.regions().stream().filter(region -> region.kind().isLeftOut()).forEach(region -> {
            for (int i = region.start(); i < Math.min(region.end(), text.length()); i++) {
                read.setCharAt(i, '\n');
            }
        });
        List<NameAt> names = index.mentionsIn(article.id()).stream()
                .flatMap(mention -> tagged(mention, index))
                .filter(name -> !read.substring(name.start(), name.end()).isBlank())
                .toList();
        return new Lesson(index.lineage().origin(article.id()), read.toString(), names);
    }

    private static Stream<NameAt> tagged(Mention mention, CaseIndex index) {
        Optional<String> type = index.speaker(mention.entity()).map(Entity::type);
        return type.stream()
                .map(known -> NameAt.tagged(
                        mention.passage().start(), mention.passage().end(), known));
    }

    /// Where a report stands among others: anywhere, but always at the same place.
    static String place(String report) {
        return Hash.of(SEED + report);
    }

    /// The words of a name in it, however they are written.
    String words(NameAt name) {
        return Spelling.key(text.substring(name.start(), name.end()));
    }
}
