package org.sourceline.text.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourceline.text.reuse.Kinship.Bond;

class KinshipTest {

    private static final String RAISED = """
            The ferry was raised on Friday by two cranes, nine days after it went down with forty sacks of mail on board.

            Divers found the hull whole, and the harbour master told reporters that both valves had been opened by hand.

            The owners of the ferry have not answered letters, and nobody in the town could say who they are or were.

            A clerk at the harbour office said that the crew of the ferry had been questioned twice since the spring.
            """;
    private static final String RETOLD = """
            Two cranes have lifted the ferry on Friday, nine days after it sank with forty sacks of mail on board.

            The divers have found its hull whole, and the harbour master has told reporters both valves had been opened by hand.

            The owners of the ferry have not given answer to letters and nobody in the town could say who they may be.

            The clerk of the harbour office said the crew of the ferry had been questioned two times since the spring.
            """;
    private static final String QUOTING = """
            Fishermen in Sidra are asking who pays for the nets that were lost when a wreck was towed past their boats last week.

            The mayor promised an answer by Monday. “Both valves had been opened by hand and nobody in this town will sleep before we know by whom it was done”, she said.

            Insurance firms in the capital declined to speak, and the coast guard has put off its own report until the summer.
            """;
    private static final String QUOTED = RAISED
            + "\n\n“Both valves had been opened by hand and nobody in this town will sleep before we know by whom it was done”, the mayor said.";

    @Test
    void theSameWordsAreTheSameReport() {
        assertThat(bond(RAISED, "Harbour news\n\n" + RAISED + "\n\nMore on this tomorrow."))
                .isEqualTo(Bond.SAME_REPORT);
    }

    @Test
    void wordsPutInOtherWordsAreStillDerived() {
        assertThat(bond(RAISED, RETOLD).isDerivation()).isTrue();
    }

    @Test
    void reportsThatShareASpeakerShareQuotationsOnly() {
        assertThat(bond(QUOTED, QUOTING)).isEqualTo(Bond.QUOTATIONS);
    }

    @Test
    void aTextOfAFewWordsIsTooShortToTell() {
        assertThat(bond(RAISED, RAISED.substring(0, 200))).isEqualTo(Bond.TOO_SHORT);
    }

    @Test
    void passagesAreAlignedInTheirOrder() {
        Story one = story("A line that only one has, about weather in the bay.\n\n" + RAISED);
        Story other = story(RETOLD);
        Alignment alignment = Alignment.of(one, other, Weights.over(List.of(one, other)));
        assertThat(alignment.pairs())
                .extracting(pair -> List.of(pair.sentence(), pair.other()))
                .containsExactly(List.of(1, 0), List.of(2, 1), List.of(3, 2), List.of(4, 3));
        assertThat(alignment.share(one)).isBetween(.8, .95);
        assertThat(alignment.turned().share(other)).isEqualTo(1);
    }

    private static Bond bond(String one, String other) {
        Story first = story(one);
        Story second = story(other);
        return Kinship.of(first, second, Weights.over(List.of(first, second))).bond();
    }

    private static Story story(String text) {
        return Story.of(text, List.of(), KnownNames.NONE);
    }
}
