package org.sourceline.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Citation.Stance;
import org.sourceline.model.Derivation;
import org.sourceline.model.Derivation.Status;
import org.sourceline.model.Passage;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;
import org.sourceline.store.neo4j.Things;
import org.sourceline.text.reuse.Variant;

/// What is cited in one copy is found in the others, along what derivations align.
@Execution(ExecutionMode.CONCURRENT)
class RetellingTest {

    private static final String SAID = "The brigade has trained 12 men in the valley since May, officials said.";
    private static final String FIRST = "The harbour was shut on Friday. " + SAID + " Nobody would say who paid.";
    private static final String SECOND = SAID + " The valley lies an hour from the coast.";
    private static final String THIRD = "It was quiet. " + SAID.replace("12", "20");

    private final Map<String, String> texts = Map.of("a-1", FIRST, "a-2", SECOND, "a-3", THIRD, "a-4", FIRST);
    private final List<Change> made = new ArrayList<>();

    /// Article a-2 copies a-1, a-3 copies a-2, and a-4 says the same and is no copy.
    RetellingTest() {
        texts.keySet().forEach(id -> made.add(Change.made(Things.article(id, id, ""))));
        List.of("e-1", "e-2").forEach(id -> made.add(Change.made(Things.group(id, id))));
        made.add(Change.made(Things.claim("c-1", "e-1", "e-2")));
        made.add(Change.made(copied("d-1", "a-2", "a-1", Status.PROPOSED)));
    }

    private Derivation copied(String id, String article, String parent, Status status) {
        return new Derivation(
                id,
                article,
                parent,
                "",
                Derivation.Relation.VERBATIM,
                Derivation.Extent.WHOLE,
                status,
                1,
                List.of(new Derivation.Aligned(
                        0,
                        texts.getOrDefault(article, "").length(),
                        parent,
                        0,
                        texts.getOrDefault(parent, "").length())),
                List.of(),
                "");
    }

    private void cite(String article, String words) {
        String text = texts.getOrDefault(article, "");
        int start = text.indexOf(words);
        made.add(Change.made(new Citation(
                "q-" + made.size(),
                "c-1",
                Passage.of(article, text, start, start + words.length()),
                Stance.SUPPORTS,
                Attribution.NONE)));
    }

    private List<Retelling> found() {
        CaseIndex index = new CaseIndex();
        index.apply(made);
        return Retelling.of(index, "c-1", id -> Optional.ofNullable(texts.get(id)));
    }

    @Test
    void copiesOfCopiesTellItTooAndWhatTheyChangeIsSaid() {
        made.add(Change.made(copied("d-2", "a-3", "a-2", Status.CONFIRMED)));
        cite("a-1", SAID);
        List<Retelling> found = found();
        assertThat(found).extracting(each -> each.passage().article()).containsExactly("a-2", "a-3");
        assertThat(found.getFirst().passage().exact()).isEqualTo(SAID);
        assertThat(found.getFirst().saysTheSame()).isTrue();
        Retelling altered = found.getLast();
        assertThat(altered.variants()).isEqualTo(Set.of(Variant.NUMBER));
        assertThat(altered.differs())
                .extracting(span -> altered.passage().exact().substring(span.start(), span.end()))
                .containsExactly("20");
    }

    @Test
    void aPhraseIsFoundAsAPhraseUpTheChainToo() {
        cite("a-2", "has trained 12 men");
        assertThat(found())
                .singleElement()
                .matches(each -> each.passage().article().equals("a-1")
                        && each.passage().exact().equals("has trained 12 men"));
    }

    @Test
    void whatIsCitedAlreadyOrIsOfARejectedDerivationIsNotOffered() {
        made.add(Change.made(copied("d-2", "a-3", "a-2", Status.REJECTED)));
        cite("a-1", SAID);
        cite("a-2", "trained 12 men");
        assertThat(found()).isEmpty();
    }
}
