package org.sourceline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class RegionsTest {

    private static final String BODY = """
            The ferry was raised on Friday by two cranes, nine days after it went down with forty sacks of mail on board.

            Divers found the hull whole, and the harbour master told this paper that both valves had been opened by hand.

            The owners of the ferry did not answer letters, and nobody in the town could say who they are or were.

            A clerk at the harbour office said that the crew of the ferry had been questioned twice since the spring.
            """;

    @TempDir
    Path folder;

    @Test
    void aPlainStoryHasNothingButItsHeadline() {
        assertThat(Reads.regions(read("Ferry raised\n\n" + BODY))).containsExactly("HEADLINE: Ferry raised");
    }

    @Test
    void aPictureBetweenTwoHeadlinesLeavesACaption() {
        String text =
                "Ferry raised after nine days\n\nThe ferry at the quay.\n\nSunken ferry is raised after nine days\n\nBy Mona Haddad\n\n"
                        + BODY;
        assertThat(Reads.regions(read(text)))
                .containsExactly(
                        "HEADLINE: Ferry raised after nine days",
                        "CAPTION: The ferry at the quay.",
                        "HEADLINE: Sunken ferry is raised after nine days",
                        "BYLINE: By Mona Haddad");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry on Friday. REUTERS/Karim Saleh",
                "The ferry on Friday (AP Photo/Karim Saleh)",
                "The ferry on Friday. Karim Saleh/AFP via Getty Images",
                "The ferry on Friday. (Harbour Watch)",
                "Photo: Karim Saleh"
            })
    void aCreditAtTheEndTellsACaption(String caption) {
        assertThat(Reads.regions(read("Ferry raised\n\n" + caption + "\n\n" + BODY)))
                .contains("CAPTION: " + caption);
    }

    @Test
    void whatIsSaidTwiceIsRepeatedTheSecondTime() {
        String paragraph =
                "A clerk at the harbour office said that the crew of the ferry had been questioned twice since the spring.";
        assertThat(Reads.regions(read(BODY + "\n" + paragraph + "\n"))).containsExactly("REPEATED: " + paragraph);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comments are closed.",
                "Share this article",
                "Read more",
                "TT",
                "Also read: Who owned the ferry",
                "Follow us on Twitter",
                "اقرأ أيضا",
                "بیشتر بخوانید",
                "Lire aussi",
                "Alle Rechte vorbehalten"
            })
    void whatSitesPutAroundIsBoilerplate(String line) {
        assertThat(Reads.regions(read(BODY + "\n" + line))).containsExactly("BOILERPLATE: " + line);
    }

    @Test
    void anotherArticleBelowIsAppendedWhenABylineFollowsItsHeadline() {
        String other =
                "Council votes on school\n\nBy Karim Saleh\n\nThe council voted to rebuild the northern school, whose roof came down in the winter storms of last year, out of money for roads.";
        assertThat(Reads.regions(read(BODY + "\n" + other))).containsExactly("APPENDED: " + other);
    }

    @Test
    void anotherTopicBelowTheEndOfThePageIsAppended() {
        String other =
                "The council voted to rebuild its northern school, whose roof collapsed during winter storms, with money kept for roads during next spring.\n\n"
                        + "Lessons move into market halls until autumn, so parents were asked for chairs, tables plus two stoves for younger classes without delay.";
        assertThat(Reads.regions(read(BODY + "\nComments are closed.\n\n" + other)))
                .containsExactly("BOILERPLATE: Comments are closed.", "APPENDED: " + other);
    }

    @Test
    void aHeadingWithinAStoryIsNotAnotherArticle() {
        String text = BODY
                + "\nWho owned the ferry?\n\nThe register names a firm in the capital, and a lawyer there said that it had been closed for years.\n";
        assertThat(Reads.regions(read(text))).isEmpty();
    }

    @Test
    void linesWrappedByHandAreRunningWords() {
        String text =
                "Ferry raised\nBy Mona Haddad\nSIDRA (Harbour Watch) - The ferry was raised on Friday by two cranes, nine\ndays after it went down with mail on board.\n";
        assertThat(Reads.regions(read(text))).containsExactly("HEADLINE: Ferry raised", "BYLINE: By Mona Haddad");
    }

    private ArticleDraft read(String text) {
        return Reads.one(Reads.file(folder, "a.txt", text));
    }
}
