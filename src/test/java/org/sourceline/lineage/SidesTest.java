package org.sourceline.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.job.Progress;
import org.sourceline.lineage.Sides.Verdict;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Citation.Stance;
import org.sourceline.model.Passage;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;
import org.sourceline.store.neo4j.Things;
import org.sourceline.text.reuse.Variant;

/// Reports that contradict each other are told from copies of one report that do not agree.
@Execution(ExecutionMode.CONCURRENT)
class SidesTest {

    private static final String SAID = "The brigade has trained 12 men in the valley, officials said.";
    private static final String UNSAID = "The brigade has not trained 12 men in the valley, officials said.";
    private static final String OTHERS = "A spokesman called it a lie that anybody had been trained there.";

    private final List<Change> made = new ArrayList<>();

    /// Articles a-1 and a-2 of the report o-1, and a-3 by itself.
    SidesTest() {
        List.of("a-1", "a-2", "a-3").forEach(id -> made.add(Change.made(Things.article(id, SAID, ""))));
        List.of("e-1", "e-2").forEach(id -> made.add(Change.made(Things.group(id, id))));
        made.add(Change.made(Things.claim("c-1", "e-1", "e-2")));
        made.add(Change.made(Things.origin("o-1", "")));
        made.add(Change.made(Things.derivation("d-1", "a-1", "o-1")));
        made.add(Change.made(Things.derivation("d-2", "a-2", "o-1")));
    }

    private void cite(String article, Stance stance, String words) {
        made.add(Change.made(new Citation(
                "q-" + made.size(), "c-1", Passage.of(article, words, 0, words.length()), stance, Attribution.NONE)));
    }

    private Sides sides() {
        CaseIndex index = new CaseIndex();
        index.apply(made);
        return Sides.of(index, "c-1", Progress.NONE);
    }

    @Test
    void aReportThatDeniesWhatAnotherSupportsContradictsIt() {
        cite("a-1", Stance.SUPPORTS, SAID);
        cite("a-2", Stance.SUPPORTS, SAID);
        cite("a-3", Stance.DENIES, OTHERS);
        assertThat(sides().verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(sides().supporting()).extracting(Sides.Report::origin).containsExactly("o-1");
        assertThat(sides().denying()).extracting(Sides.Report::origin).containsExactly("a-3");
        assertThat(sides().divided()).isEmpty();
    }

    @Test
    void copiesOfOneReportThatDisagreeAreItsVariantsAndNoContradiction() {
        cite("a-1", Stance.SUPPORTS, SAID);
        cite("a-2", Stance.DENIES, UNSAID);
        Sides sides = sides();
        assertThat(sides.verdict()).isEqualTo(Verdict.DIVIDED);
        assertThat(sides.denying()).isEmpty();
        Sides.Told altered = sides.divided().getFirst().denying().getFirst();
        assertThat(altered.variants()).containsExactly(Variant.NEGATION);
        assertThat(altered.differs())
                .extracting(span -> UNSAID.substring(span.start(), span.end()))
                .containsExactly("not");
    }

    @Test
    void aReportThatTellsBothIsNeitherAVariantNorAContradiction() {
        cite("a-1", Stance.SUPPORTS, SAID);
        cite("a-1", Stance.DENIES, OTHERS);
        cite("a-2", Stance.SUPPORTS, SAID);
        assertThat(sides().verdict()).isEqualTo(Verdict.BOTH_TOLD);
        assertThat(sides().divided()).singleElement().matches(Sides.Report::tellsBoth);
    }

    @Test
    void aReportDividedInItselfIsStillContradictedByAnother() {
        cite("a-1", Stance.SUPPORTS, SAID);
        cite("a-2", Stance.DENIES, UNSAID);
        cite("a-3", Stance.DENIES, OTHERS);
        assertThat(sides().verdict()).isEqualTo(Verdict.CONTRADICTED);
        assertThat(sides().divided()).hasSize(1);
        assertThat(sides().denying()).hasSize(1);
    }

    @Test
    void anotherNumberInACopyIsMarkedThoughNobodyDeniesIt() {
        cite("a-1", Stance.SUPPORTS, SAID);
        cite("a-2", Stance.SUPPORTS, SAID.replace("12", "20"));
        cite("a-3", Stance.SUPPORTS, SAID.replace("12", "30"));
        Sides sides = sides();
        assertThat(sides.verdict()).isEqualTo(Verdict.UNDENIED);
        assertThat(sides.supporting())
                .as("another report says what it says")
                .flatExtracting(Sides.Report::supporting)
                .extracting(Sides.Told::variants)
                .containsExactly(Set.of(), Set.of(Variant.NUMBER), Set.of());
    }

    @Test
    void whatNothingIsCitedForIsUncitedAndWhatIsOnlyDeniedUnsupported() {
        assertThat(sides().verdict()).isEqualTo(Verdict.UNCITED);
        cite("a-3", Stance.DENIES, OTHERS);
        assertThat(sides().verdict()).isEqualTo(Verdict.UNSUPPORTED);
    }
}
