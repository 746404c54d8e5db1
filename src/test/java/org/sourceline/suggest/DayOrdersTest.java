package org.sourceline.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.model.Article;
import org.sourceline.model.FuzzyDate;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;
import org.sourceline.store.neo4j.Things;
import org.sourceline.suggest.claim.DayOrders;

@Execution(ExecutionMode.CONCURRENT)
class DayOrdersTest {

    private static final String ASKED = "They met on 03/04/2020.";
    private final CaseIndex index = new CaseIndex();
    private final Map<String, String> texts = new HashMap<>();
    private final List<String> read = new ArrayList<>();

    private Article article(String id, String text, String source, String language, String url, String day) {
        Article any = Things.article(id, text, source);
        Article article = new Article(
                id,
                any.title(),
                any.byline(),
                source,
                any.site(),
                url,
                FuzzyDate.parse(day),
                language,
                any.captured(),
                any.recorded(),
                any.words(),
                any.regions(),
                any.original(),
                any.textHash());
        texts.put(article.textHash(), text);
        index.apply(List.of(Change.made(article)));
        return article;
    }

    private String why(Article article, String text, Locale language) {
        return DayOrders.why(
                new DayOrders(index).of(article, text, hash -> {
                    read.add(hash);
                    return texts.getOrDefault(hash, "");
                }),
                new Reasons(language));
    }

    private String why(Article article) {
        return why(article, ASKED, Locale.ENGLISH);
    }

    @Test
    void itsOwnDatesTellBeforeTheOutletsAndTheseBeforeTheLanguageAndThatBeforeTheCountry() {
        Article here = article("a-1", ASKED, "s-1", "en-US", "https://news.example.lb/1", "2020-05-01");
        assertThat(why(here))
                .isEqualTo("month first, as is usual in English (United States), the language of the page");
        article("a-2", "On 13/04/2020 it rained.", "s-1", "", "", "2020-06-01");
        article("a-3", "On 04/13/2020 it rained.", "s-2", "", "", "2020-06-01");
        assertThat(why(here)).isEqualTo("day first, as 13/04/2020 in another article of this outlet");
        article("a-4", "14/04/2020", "s-1", "", "", "");
        article("a-5", "15/04/2020, 04/15/2020", "s-1", "", "", "2020-06-01");
        assertThat(why(here))
                .matches(
                        "day first, as 3 of 4 such dates in other articles of this outlet have it, 1\\d/04/2020 for one");
        assertThat(why(here, "04/13/2020 " + ASKED, Locale.ENGLISH))
                .isEqualTo("month first, as 04/13/2020 in this text");
        assertThat(why(here, "04/13/2020 04/14/2020 04/15/2020 15/04/2020 " + ASKED, Locale.ENGLISH))
                .isEqualTo("month first, as 3 of 4 such dates in this text have it, 04/13/2020 for one");
        assertThat(why(here, "04/13/2020 " + ASKED, Locale.GERMAN))
                .isEqualTo("Monat zuerst, wie 04/13/2020 in diesem Text");
    }

    @Test
    void withoutAnyOfTheseTheCountryOfTheSiteTellsAndElseNothing() {
        assertThat(why(article("a-1", ASKED, "", "en", "https://news.example.lb/1", "2020-05-01")))
                .isEqualTo("day first, as is usual in Lebanon, where the site’s address ends");
        assertThat(why(article("a-2", ASKED, "", "", "https://news.example.com/1", "2020-05-01")))
                .isEqualTo("day first, as nothing tells otherwise");
        assertThat(why(article("a-3", ASKED, "s-9", "", "no address", "")))
                .isEqualTo("day first, as nothing tells otherwise");
    }

    @Test
    void otherArticlesAreReadOnlyWhereADateLeavesItsOrderOpenAndThoseNearestAlone() {
        Article here = article("a-0", ASKED, "s-1", "", "", "2020-06-01");
        for (int i = 1; i <= 300; i++) {
            article("a-" + i, "Note " + i, "s-1", "", "", "2020-%02d-%02d".formatted(1 + i % 12, 1 + i % 28));
        }
        article("a-far", "04/13/2020", "s-1", "", "", "1999-01-01");
        why(here, "They met on 13/04/2020, on 3 April and on 04/04/2020.", Locale.ENGLISH);
        assertThat(read).isEmpty();
        assertThat(why(here)).isEqualTo("day first, as nothing tells otherwise");
        assertThat(read).hasSize(200);
    }
}
