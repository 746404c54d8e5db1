package org.sourceline.edit.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sourceline.edit.Scene;
import org.sourceline.model.Entity;
import org.sourceline.model.Judgement;
import org.sourceline.model.Mention;
import org.sourceline.problem.Problem;
import org.sourceline.store.neo4j.SharedCase;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(SharedCase.LOCK)
class SplitOffTest {

    private static final String TEXT = "Omar Sabri spoke in Balad. General Sabri did not. Sabri left.";

    private final Scene scene;
    private final Entity omar;

    SplitOffTest() throws Problem {
        scene = new Scene(TEXT);
        omar = scene.tag("a-1", 0, 10, "Person", "Omar Sabri");
        tag("General Sabri");
        scene.apply(
                TagPassages.one(Tag.known("a-1", TEXT.lastIndexOf("Sabri"), TEXT.lastIndexOf("Sabri") + 5, omar.id())));
    }

    private void tag(String words) throws Problem {
        int start = TEXT.indexOf(words);
        scene.apply(TagPassages.one(Tag.known("a-1", start, start + words.length(), omar.id())));
    }

    private List<String> ids(String words) throws Problem {
        return scene.all(Mention.class).stream()
                .filter(mention -> mention.passage().exact().equals(words))
                .map(Mention::id)
                .toList();
    }

    @Test
    void mentionsOfSomebodyElseNameANewEntityThatStaysDifferent() throws Problem {
        assertThat(scene.apply(new SplitOff(ids("General Sabri"), "Omar Sabri (2)"))
                        .title())
                .isEqualTo("Split 1 mention off Omar Sabri");
        Entity other = scene.entity("Omar Sabri (2)");
        assertThat(other.type()).isEqualTo("Person");
        assertThat(other.aliases()).containsExactly("General Sabri");
        assertThat(scene.index().mentionsOf(other.id())).hasSize(1);
        assertThat(scene.index().mentionsOf(omar.id())).hasSize(2);
        assertThat(scene.all(Judgement.class))
                .singleElement()
                .matches(judgement -> judgement.about(omar.id(), other.id()))
                .matches(judgement -> judgement.verdict() == Judgement.Verdict.DIFFERENT);
    }

    @Test
    void oneUndoPutsThemTogetherAgain() throws Problem {
        List<String> two = List.of(ids("General Sabri").getFirst(), ids("Sabri").getFirst());
        assertThat(scene.apply(new SplitOff(two, "Karim Sabri")).title()).isEqualTo("Split 2 mentions off Omar Sabri");
        assertThat(scene.index().mentionsOf(omar.id())).hasSize(1);
        scene.undo();
        assertThat(scene.index().mentionsOf(omar.id())).hasSize(3);
        assertThat(scene.all(Judgement.class)).isEmpty();
        assertThat(scene.all(Entity.class)).hasSize(1);
    }

    @Test
    void aNewEntityNeedsANameAndSomeMentions() throws Problem {
        assertThat(scene.refused(new SplitOff(ids("Sabri"), " "))).contains("needs a name");
        scene.changesNothing(new SplitOff(List.of(), "Nobody"));
    }
}
