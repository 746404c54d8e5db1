package org.sourceline.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ArrowsTest {

    private static final String FORBIDDEN = """
        model → text problem store
        text → problem job
        problem → job text
        job → text store
        store → edit store.neo4j network
        store.neo4j → edit
        edit → store.neo4j ingest
        ingest → network casefile
        suggest → lineage
        lineage → search
        exchange → network casefile store.neo4j
        report → exchange
        casefile → ingest
        exercise → suggest
        network → ui.kit app
        search → cli
        cli → app ui.desk ui.shell store.neo4j
        ui.kit → model store ui.desk network
        ui.desk → ui.shell ui.graph store.neo4j
        ui.shell → ui.article app
        ui.graph → ui.article ui.shell app store.neo4j Main
        ui.claim → ui.entity
        ui.graph.canvas → ui.article
        ui.search → cli
        Main → cli ui.shell model
        app → Main
        model.deep → text
        cellar → model
        ui → model
        """;

    private static final String DRAWN = """
        text → model
        problem → model
        job → problem model
        store → model problem job text
        store.neo4j → store model
        edit → store text
        ingest → edit
        network → store
        network.layout → network
        casefile → job store.neo4j
        exchange → model
        cli → network edit store text
        ui.kit → problem
        ui.desk → ui.kit network
        ui.shell → ui.desk
        ui.graph → ui.kit ui.desk network
        ui.graph.canvas → ui.graph
        app → ui.graph cli store.neo4j ui.shell
        Main → app
        """;

    @Test
    void everyArrowThatTheArchitectureForbidsIsRejected() {
        assertThat(rejected(FORBIDDEN)).containsExactlyElementsOf(arrows(FORBIDDEN));
    }

    @Test
    void everyArrowThatTheArchitectureDrawsPasses() {
        assertThat(rejected(DRAWN)).isEmpty();
    }

    /// The arrows one by one, each as `from → to`.
    private static List<String> arrows(String table) {
        return table.lines()
                .map(line -> line.split(" → "))
                .flatMap(row -> Stream.of(row[1].split(" ")).map(to -> row[0] + " → " + to))
                .toList();
    }

    /// Those of the arrows that are rejected, when there is a class at each end of each.
    private static List<String> rejected(String table) {
        List<String> arrows = arrows(table);
        Map<String, String> sources = new TreeMap<>();
        for (int i = 0; i < arrows.size(); i++) {
            String[] ends = arrows.get(i).split(" → ");
            String from = packageOf(ends[0]);
            String to = packageOf(ends[1]);
            String origin = "package %s; public class From%dX { %s.To%dX to; }".formatted(from, i, to, i);
            sources.put("src/main/java/From%dX.java".formatted(i), origin);
            sources.put("src/main/java/To%dX.java".formatted(i), "package %s; public class To%dX {}".formatted(to, i));
        }
        House house = House.of(sources);
        String breaches = String.join("\n", breaches(house));
        return Stream.iterate(0, i -> i + 1)
                .limit(arrows.size())
                .filter(i -> breaches.contains("From" + i + "X"))
                .map(arrows::get)
                .toList();
    }

    private static List<String> breaches(House house) {
        return ClassRules.RULES.stream()
                .filter(rule -> rule.name().equals("arrows"))
                .flatMap(rule -> rule.breaches(house))
                .toList();
    }

    private static String packageOf(String part) {
        return part.equals(Parts.MAIN) ? "org.sourceline" : "org.sourceline." + part;
    }
}
