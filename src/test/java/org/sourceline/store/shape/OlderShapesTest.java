package org.sourceline.store.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.model.Citation;
import org.sourceline.model.Entity;
import org.sourceline.model.Item;
import org.sourceline.store.Change;
import org.sourceline.store.neo4j.Things;

@Execution(ExecutionMode.CONCURRENT)
class OlderShapesTest {

    private static final Entity BAND = Things.group("e-1", "Red Band");
    private static final Citation CITED = Things.citation("q-1", "c-1", "a-1");

    private static Map<String, Object> without(Item item, String key) {
        Map<String, Object> properties =
                new HashMap<>(Shapes.of(item.getClass()).properties(item));
        assertThat(properties.remove(key)).isNotNull();
        return properties;
    }

    @Test
    void whatWasWrittenBeforeThereWereGradesReadsAsNotJudged() {
        assertThat(Shapes.of(Entity.class).item(without(BAND, "grades"))).isEqualTo(BAND);
        assertThat(Shapes.of(Citation.class).item(without(CITED.withCredibility(2), "credibility")))
                .isEqualTo(CITED);
    }

    @Test
    void theJournalOfAnOlderProgramReadsLikewise() {
        String entity = JournalText.written(Change.made(BAND));
        String citation = JournalText.written(Change.made(CITED));
        assertThat(JournalText.change(entity.replace(",\"grades\":[]", ""))).isEqualTo(Change.made(BAND));
        assertThat(JournalText.change(citation.replace(",\"credibility\":6", "")))
                .isEqualTo(Change.made(CITED));
        assertThat(entity).contains(",\"grades\":[]");
        assertThat(citation).contains(",\"credibility\":6");
    }
}
