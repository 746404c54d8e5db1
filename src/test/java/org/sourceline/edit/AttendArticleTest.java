package org.sourceline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sourceline.model.Article;
import org.sourceline.problem.Problem;
import org.sourceline.store.neo4j.SharedCase;
import org.sourceline.store.neo4j.Things;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(SharedCase.LOCK)
class AttendArticleTest {

    @Test
    void anArticleIsMarkedAsReadAndNotedOnAndStaysSoWhenItIsDescribed() throws Problem {
        Scene scene = new Scene(Things.TEXT);
        Article before = scene.only(Article.class);
        scene.apply(AttendArticle.read(before.id(), true));
        scene.changesNothing(AttendArticle.read(before.id(), true));
        scene.apply(AttendArticle.note(before.id(), " Ask the clerk. "));
        scene.apply(DescribeArticle.of(scene.only(Article.class)).titled("Gate found open"));
        Article after = scene.only(Article.class);
        assertThat(after.read()).isTrue();
        assertThat(after.notes()).isEqualTo("Ask the clerk.");
        scene.undo();
        scene.undo();
        scene.undo();
        assertThat(scene.only(Article.class)).isEqualTo(before);
    }
}
