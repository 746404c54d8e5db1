package org.sourceline.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.model.Attribution;
import org.sourceline.model.Attribution.Kind;
import org.sourceline.model.Citation;
import org.sourceline.model.Entity;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;
import org.sourceline.store.neo4j.Things;

@Execution(ExecutionMode.CONCURRENT)
class SpeakersTest {

    private final CaseIndex index = new CaseIndex();

    SpeakersTest() {
        index.apply(Stream.of(
                        Things.article("a-1", Things.TEXT, ""),
                        Things.group("e-1", "Red Band"),
                        Things.group("e-2", "Blue Band"),
                        Things.group("e-3", "Old Town"),
                        Things.group("e-4", "Elsewhere"),
                        Things.group("e-5", "The Reds"),
                        Things.same("j-1", "e-5", "e-1"),
                        Things.mention("m-1", "a-1", "Red Band", "e-1"),
                        Things.mention("m-2", "a-1", "Blue Band", "e-2"),
                        Things.mention("m-3", "a-1", "Old Town", "e-3"))
                .map(Change::made)
                .toList());
    }

    private Stream<String> among(Attribution said) {
        Citation citation = Things.citation("q-1", "c-1", "a-1").saying(Citation.Stance.SUPPORTS, said);
        return Speakers.of(index, citation).stream().map(Entity::name);
    }

    @Test
    void whoeverTheArticleNamesMaySpeakAndWhoIsNamedInTheWordsComesFirst() {
        assertThat(among(Attribution.NONE)).containsExactly("The Reds", "Blue Band", "Old Town");
        assertThat(among(Attribution.described("the mayor of Old Town")))
                .containsExactly("Old Town", "The Reds", "Blue Band");
    }

    @Test
    void whoIsSaidToSpeakIsAmongThemWhereverItIsNamed() {
        assertThat(among(new Attribution(Kind.NAMED, "he", "e-4"))).startsWith("Elsewhere");
        assertThat(among(new Attribution(Kind.NAMED, "he", "e-1"))).startsWith("The Reds");
    }
}
