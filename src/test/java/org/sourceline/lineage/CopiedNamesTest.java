package org.sourceline.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.edit.tag.Tag;
import org.sourceline.model.Mention;
import org.sourceline.model.Passage;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;
import org.sourceline.store.neo4j.Things;
import org.sourceline.text.reuse.Span;

@Execution(ExecutionMode.CONCURRENT)
class CopiedNamesTest {

    private static final String TAGGED = "The Red Band met men of the Old Guard in Basra. The Blue Band stayed away.";
    private static final String BARE = "On Friday the Reds met the Old-Guard men in Basra. The Blue Band stayed away.";

    private final List<Change> made = new ArrayList<>();

    CopiedNamesTest() {
        made.add(Change.made(Things.article("a-1", TAGGED, "")));
        made.add(Change.made(Things.article("a-2", BARE, "")));
        made.add(Change.made(Things.group("e-1", "Red Band").alsoCalled("the Reds")));
        made.add(Change.made(Things.group("e-2", "Old Guard")));
        made.add(Change.made(Things.group("e-3", "Blue Band")));
        mention("a-1", TAGGED, "Red Band", "e-1");
        mention("a-1", TAGGED, "Old Guard", "e-2");
        mention("a-1", TAGGED, "Blue Band", "e-3");
    }

    private void mention(String article, String text, String words, String entity) {
        int start = text.indexOf(words);
        made.add(Change.made(
                new Mention("m-" + made.size(), Passage.of(article, text, start, start + words.length()), entity)));
    }

    private List<String> lacking() {
        CaseIndex index = new CaseIndex();
        index.apply(made);
        return CopiedNames.in(
                        index,
                        new CopiedNames.Stretch("a-1", TAGGED, new Span(0, TAGGED.indexOf("The Blue"))),
                        new CopiedNames.Stretch("a-2", BARE, new Span(0, BARE.indexOf("The Blue"))))
                .stream()
                .map(tag -> BARE.substring(tag.start(), tag.end())
                        + (tag.named() instanceof Tag.Named.Known(String entity) ? " " + entity : ""))
                .toList();
    }

    @Test
    void aCopyIsToBeTaggedByAnyNameOfWhatItsOriginalHasTaggedThere() {
        assertThat(lacking()).containsExactly("the Reds e-1", "Old-Guard e-2");
    }

    @Test
    void whatIsTaggedAlreadyIsNot() {
        mention("a-2", BARE, "Old-Guard", "e-2");
        assertThat(lacking()).containsExactly("the Reds e-1");
    }
}
