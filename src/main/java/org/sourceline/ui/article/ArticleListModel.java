package org.sourceline.ui.article;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Place;
import org.sourceline.model.Source;
import org.sourceline.store.CaseIndex;
import org.sourceline.text.DateWords;
import org.sourceline.text.Spelling;
import org.sourceline.ui.kit.ScriptText;
import org.sourceline.ui.kit.Words;

/// The rows of the article list: filtered, in order, each with how much has been made of it.
final class ArticleListModel {

    private static final Words WORDS = Words.of(ArticleListModel.class);
    private static final String LEFT_TO_RIGHT_MARK = "\u200e";
    private final CaseIndex index;
    private boolean byTitle;
    private String filter = "";

    ArticleListModel(CaseIndex index) {
        this.index = index;
    }

    /// The rows as they stand.
    List<Row> rows() {
        String key = Spelling.key(filter);
        List<Row> rows = index.all(Article.class).stream().map(this::row).toList();
        int most = rows.stream().mapToInt(Row::made).max().orElse(0);
        Comparator<Row> order =
                Comparator.comparing(row -> Spelling.key(row.article().heading()));
        if (!byTitle) {
            order = Comparator.comparing(
                            (Row row) -> row.article().published().earliest().orElse(LocalDate.MAX))
                    .thenComparing(order);
        }
        return rows.stream()
                .filter(row -> Spelling.key(row.article().heading() + " " + row.outlet())
                        .contains(key))
                .map(row -> row.of(most))
                .sorted(order)
                .toList();
    }

    private Row row(Article article) {
        String outlet =
                index.find(Source.class, article.source()).map(Source::name).orElse(article.site());
        String date = article.published().isUnknown() ? "" : DateWords.brief(article.published());
        String meta = joined(Stream.of(
                date, WORDS.say("list.words", article.words()), article.read() ? WORDS.say("list.read") : ""));
        return new Row(
                article,
                outlet,
                meta,
                index.mentionsIn(article.id()).size(),
                index.citationsIn(article.id()).size(),
                0);
    }

    /// The parts that are not blank in one line from left to right, whatever script each is in.
    static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank())
                .map(part -> ScriptText.hasArabic(part) ? LEFT_TO_RIGHT_MARK + part + LEFT_TO_RIGHT_MARK : part)
                .collect(Collectors.joining(" · "));
    }

    /// The article that a place is in; the one shown stays where the place is a claim that it carries.
    Optional<String> articleOf(Place place, String shown) {
        return switch (place) {
            case Place.OfArticle(String article) -> Optional.of(article);
            case Place.InArticle(String article, int start, int end) -> Optional.of(article);
            case Place.OfClaim(String claim) -> {
                List<Citation> citations = index.citationsOf(claim);
                yield citations.stream()
                        .map(citation -> citation.passage().article())
                        .min(Comparator.comparing(article -> !article.equals(shown)));
            }
            default -> Optional.of(shown).filter(article -> !article.isEmpty());
        };
    }

    void filter(String words) {
        filter = words;
    }

    /// Sorts by the other of date and title.
    void sortOtherwise() {
        byTitle = !byTitle;
    }

    boolean isByTitle() {
        return byTitle;
    }

    /// A row of the list.
    ///
    /// @param meta date and length, in words
    /// @param mentions how many mentions are tagged in it
    /// @param citations how many passages of it are cited
    /// @param share how much that is of what the busiest article has, 0 to 1
    record Row(Article article, String outlet, String meta, int mentions, int citations, double share) {

        /// Outlet, date and length, in words.
        String says() {
            return joined(Stream.of(outlet, meta));
        }

        int made() {
            return mentions + citations;
        }

        Row of(int most) {
            return new Row(article, outlet, meta, mentions, citations, most == 0 ? 0 : made() / (double) most);
        }
    }
}
