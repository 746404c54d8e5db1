package org.sourceline.ui.shell.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.job.Progress;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Ontology;

@Execution(ExecutionMode.CONCURRENT)
class NameTableTest {

    private static final Ontology ONTOLOGY = OntologyFile.defaultOne();
    private static final List<Entity> ENTITIES = List.of(
            entity("brigade", "Harbour Brigade", "كتيبة الميناء"),
            entity("force", "Quds Force"),
            entity("corps", "Corps of the Harbour Watch", "Harbourers"));
    private static final NameTable TABLE = table(
            ENTITIES,
            claim("trained", "brigade", "TRAINED_BY", "force"),
            claim("watched", "force", "TRAINED_BY", "corps"),
            claim("of-nobody", "gone", "TRAINED_BY", "force"));

    private static Entity entity(String id, String name, String... aliases) {
        return new Entity(id, "ArmedGroup", name, List.of(aliases), "");
    }

    private static Claim claim(String id, String subject, String predicate, String object) {
        return new Claim(id, subject, predicate, object, FuzzyDate.UNKNOWN, "", Claim.Status.ASSERTED, 6, "");
    }

    private static NameTable table(List<Entity> entities, Claim... claims) {
        return Finder.table(entities, List.of(), List.of(claims), ONTOLOGY, Progress.NONE);
    }

    private static List<String> found(NameTable table, String words, int most) {
        return Finder.nearest(table, Map.of(), words, most).stream()
                .map(hit -> hit.bearer().item())
                .toList();
    }

    private static List<String> found(String words) {
        return found(TABLE, words, 9);
    }

    @Test
    void anEntityIsFoundByTheBeginningsOfItsWordsAndThenByWhatStandsInThem() {
        assertThat(found("harbour bri")).first().isEqualTo("brigade");
        assertThat(found("الميناء")).first().isEqualTo("brigade");
        assertThat(found("bourers")).first().isEqualTo("corps");
        assertThat(found("zz")).isEmpty();
    }

    @Test
    void aClaimIsFoundByAnyNamesOfItsEndsTogetherWithWhatItSays() {
        assertThat(found("harbour force")).containsExactlyInAnyOrder("trained", "watched");
        assertThat(found("الميناء quds")).containsExactly("trained");
        assertThat(found("harbour bri trained")).containsExactly("trained");
        assertThat(found("watch corps train")).containsExactly("watched");
    }

    @Test
    void aClaimOfAnEntityThatIsGoneIsFoundByItsOtherEnd() {
        assertThat(found("force trained")).contains("of-nobody");
        assertThat(found("harbour")).doesNotContain("of-nobody");
    }

    @Test
    void ofEachKindTheShortestComeFirstAndNoMoreThanAskedFor() {
        List<Entity> many = IntStream.range(0, 50)
                .mapToObj(at -> entity("e" + at, "Unit " + "x".repeat(1 + (at * 7) % 50)))
                .toList();
        Claim[] claims = IntStream.range(0, 49)
                .mapToObj(at -> claim("c" + at, "e" + at, "TRAINED_BY", "e" + (at + 1)))
                .toArray(Claim[]::new);
        List<String> found = found(table(many, claims), "x", 3);
        assertThat(found.subList(0, 3)).containsExactly("e0", "e43", "e36");
        assertThat(found.stream().filter(id -> id.startsWith("c"))).hasSize(3);
    }

    @Test
    void whatHasChangedSinceIsFoundAsItIsNow() {
        Map<String, Optional<Bearer>> changed = Map.of(
                "force", Optional.empty(),
                "brigade", Optional.of(Bearer.of(entity("brigade", "Pier Brigade"))));
        Stream<String> items = Finder.nearest(TABLE, changed, "brigade", 9).stream()
                .map(hit -> hit.bearer().item());
        assertThat(items).first().isEqualTo("brigade");
        assertThat(Finder.nearest(TABLE, changed, "quds force", 9))
                .noneMatch(hit -> hit.bearer().item().equals("force"));
        assertThat(Finder.nearest(TABLE, changed, "harbour brig", 9))
                .noneMatch(hit -> hit.bearer().item().equals("brigade"));
    }
}
