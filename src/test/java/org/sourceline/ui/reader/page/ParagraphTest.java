package org.sourceline.ui.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourceline.model.Article;
import org.sourceline.model.FuzzyDate;

class ParagraphTest {

    private static final String LONG = "The men crossed at dawn, and by noon the whole of the river bank as far as the"
            + " second bridge had been given up to them without a shot.";

    private static List<String> subheadings(String... lines) {
        String text = String.join("\n\n", lines);
        Article article = new Article(
                "a-1",
                "Title",
                "",
                "",
                "",
                "",
                FuzzyDate.parse(""),
                "",
                Instant.EPOCH,
                Instant.EPOCH,
                9,
                List.of(),
                new Article.Original("0", "a.txt", "text/plain", 0),
                "0");
        return Paragraph.of(article, text).stream()
                .filter(Paragraph::subheading)
                .map(Paragraph::text)
                .toList();
    }

    @Test
    void aShortLineWithoutAStopBetweenParagraphsHeadsTheNext() {
        assertThat(subheadings("Title", LONG, "Across the river", LONG)).containsExactly("Across the river");
        assertThat(subheadings("Title", LONG, "على ضفة النهر", LONG)).containsExactly("على ضفة النهر");
    }

    @Test
    void aSentenceAListAndTheLastLineHeadNothing() {
        assertThat(subheadings("Title", LONG, "Nobody came.", LONG)).isEmpty();
        assertThat(subheadings("Title", LONG, "Three men:", "Karim", "Hassan", LONG))
                .isEmpty();
        assertThat(subheadings("Title", LONG, "Reporting by a clerk")).isEmpty();
        assertThat(subheadings("Title", LONG, "Across the river", "It was wide."))
                .isEmpty();
    }
}
