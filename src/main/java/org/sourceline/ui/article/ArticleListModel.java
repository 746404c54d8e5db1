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
import org.sourceline.store.CaseIndex;
import org.sourceline.text.Spelling;
import org.sourceline.ui.desk.rows.ArticleRows;
import org.sourceline.ui.desk.rows.Sought;
import org.sourceline.ui.desk.said.Said;
import org.sourceline.ui.kit.ScriptText;
import org.sourceline.ui.kit.Words;

/// The rows of the article list, each with how much has been made of it.
final class ArticleListModel extends ArticleRows<ArticleListModel.Row> {

    /// Rows by heading.
    static final Comparator<Row> BY_TITLE =
            Comparator.comparing(Row::sought).thenComparing(row -> row.article().id());

    /// Rows by the day of publication, those without one last, and then by heading.
    static final Comparator<Row> BY_DATE = Comparator.comparing(Row::day).thenComparing(BY_TITLE);

    /// Rows by the report they go back to, those that most articles carry first, and within one by date.
    static final Comparator<Row> BY_ORIGIN = Comparator.comparingInt((Row row) -> -row.copies())
            .thenComparing(Row::originName)
            .thenComparing(row -> row.copies() > 1 ? row.origin() : "")
            .thenComparing(BY_DATE);

    private static final Words WORDS = Words.of(ArticleListModel.class);
    private static final String LEFT_TO_RIGHT_MARK = "\u200e";
    private final CaseIndex index;

    ArticleListModel(CaseIndex index) {
        super(index);
        this.index = index;
    }

    @Override
    protected Row row(Facts facts) {
        Article article = facts.article();
        String sought = Spelling.key(article.heading()) + "\n" + Spelling.key(facts.outlet());
        LocalDate day = article.published().earliest().orElse(LocalDate.MAX);
        return new Row(
                article,
                facts.outlet(),
                facts.mentions(),
                facts.citations().size(),
                day,
                facts.origin(),
                facts.originName(),
                facts.copies(),
                sought);
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

    /// A row of the list.
    ///
    /// @param mentions how many mentions are tagged in it
    /// @param citations how many passages of it are cited
    /// @param day the first it may have been published on
    /// @param origin id of the report it goes back to
    /// @param originName what that is called; empty where no other article goes back to it
    /// @param copies how many articles go back to it
    record Row(
            Article article,
            String outlet,
            int mentions,
            int citations,
            LocalDate day,
            String origin,
            String originName,
            int copies,
            String sought)
            implements Sought {

        /// What the articles of its origin stand under, in words.
        String group() {
            return originName.isEmpty()
                    ? WORDS.say("list.alone")
                    : joined(Stream.of(originName, WORDS.say("list.copies", copies)));
        }

        @Override
        public String id() {
            return article.id();
        }

        /// Date and whether it was read, in words, set apart from an outlet before them.
        String dated() {
            String apart = outlet.isBlank() ? "" : "· ";
            String said = joined(Stream.of(date(), article.read() ? WORDS.say("list.read") : ""));
            return said.isEmpty() ? "" : apart + said;
        }

        private String date() {
            return article.published().isUnknown() ? "" : Said.brief(article.published());
        }

        /// Date and length, in words.
        String meta() {
            return joined(Stream.of(
                    date(), WORDS.say("list.words", article.words()), article.read() ? WORDS.say("list.read") : ""));
        }

        /// Outlet, date and length, in words.
        String says() {
            return joined(Stream.of(outlet, meta()));
        }

        /// How much has been made of it.
        int made() {
            return mentions + citations;
        }
    }
}
