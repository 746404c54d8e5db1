package org.sourceline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sourceline.model.Article;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Source;
import org.sourceline.problem.Problem;
import org.sourceline.store.neo4j.SharedCase;
import org.sourceline.store.neo4j.Things;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(SharedCase.LOCK)
class DescribeArticleTest {

    @Test
    void anArticleIsDescribedByHandAndItsTextStays() throws Problem {
        Scene scene = new Scene(Things.TEXT);
        Article before = scene.only(Article.class);
        DescribeArticle now = DescribeArticle.of(before)
                .titled(" Gate found open ")
                .by("R. Writer")
                .of(FuzzyDate.parse("2021-05"));
        assertThat(scene.apply(now).title()).isEqualTo("Describe \"Gate found open\"");
        Article after = scene.only(Article.class);
        assertThat(after.title()).isEqualTo("Gate found open");
        assertThat(after.byline()).isEqualTo("R. Writer");
        assertThat(after.published()).hasToString("2021-05");
        assertThat(after.source()).isEqualTo(before.source());
        assertThat(after.textHash()).isEqualTo(before.textHash());
        scene.changesNothing(now);
        scene.undo();
        assertThat(scene.only(Article.class)).isEqualTo(before);
    }

    @Test
    void anOutletNamedByHandIsASourceOfTheCase() throws Problem {
        Scene scene = new Scene(Things.TEXT);
        Article before = scene.only(Article.class);
        scene.apply(DescribeArticle.of(before).from("River Paper"));
        Source paper = scene.all(Source.class).stream()
                .filter(source -> source.name().equals("River Paper"))
                .findFirst()
                .orElseThrow();
        assertThat(scene.only(Article.class).source()).isEqualTo(paper.id());
        scene.apply(DescribeArticle.of(before).from(""));
        assertThat(scene.only(Article.class).source()).isEmpty();
        scene.apply(DescribeArticle.of(before).from("River Paper"));
        assertThat(scene.only(Article.class).source()).isEqualTo(paper.id());
        assertThat(scene.all(Source.class)).hasSize(2);
        assertThat(scene.refused(new DescribeArticle("a-none", "", "", "", FuzzyDate.UNKNOWN)))
                .contains("There is no article");
    }
}
