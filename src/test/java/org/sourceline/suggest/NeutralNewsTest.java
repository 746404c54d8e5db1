package org.sourceline.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.model.Entity;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;
import org.sourceline.store.neo4j.Things;
import org.sourceline.suggest.mention.Suggester;
import org.sourceline.suggest.mention.Suggestion;
import org.sourceline.text.name.NameMatch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The names of a case about militias are not found in news about something else.
@Execution(ExecutionMode.CONCURRENT)
class NeutralNewsTest {

    private static final double MOST = 0.1;
    private static final double THOUSAND = 1_000;

    /// Pages of which nearly none is about what the case is about, where there are any beside this checkout.
    private static List<String> pages() throws IOException {
        Path truth = Path.of(System.getProperty("sourceline.extraction", "../shared/extraction"))
                .resolve("truth.json");
        List<String> pages = new ArrayList<>();
        if (Files.exists(truth)) {
            for (JsonNode page : new JsonMapper().readTree(Files.readString(truth))) {
                pages.add(page.path("articleBody").asString());
            }
        }
        return pages;
    }

    private static Suggester suggester() throws IOException {
        List<Change> changes = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(NameMatch.class.getResourceAsStream("spellings.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(" \\| ")))
                    .forEach(line -> changes.add(Change.made(new Entity(
                            "e-" + changes.size(), line.getFirst(), line.get(1), line.subList(2, line.size()), ""))));
        }
        CaseIndex index = new CaseIndex();
        index.apply(changes);
        return new Suggester(index, OntologyFile.defaultOne(), Locale.ENGLISH);
    }

    @Test
    void namesOfTheCaseAreHardlyFoundInNewsAboutSomethingElse() throws IOException {
        Suggester suggester = suggester();
        List<String> hits = new ArrayList<>();
        int words = 0;
        for (String page : pages()) {
            words += page.split("\\s+").length;
            for (Suggestion each :
                    suggester.in(Things.article("a-1", page, ""), page).shown()) {
                if (!each.isNew() && each.score() >= Suggestion.WORTH_SHOWING) {
                    hits.add(each.quote() + " = " + each.name() + " by " + each.rule() + ", in: "
                            + page.substring(Math.max(0, each.start() - 40), Math.min(page.length(), each.end() + 30))
                                    .replace('\n', ' '));
                }
            }
        }
        String figures = "%d hits in %d words: %s".formatted(hits.size(), words, hits);
        System.getLogger("figures").log(System.Logger.Level.INFO, figures);
        assertThat(hits.size() * THOUSAND).as(figures).isLessThanOrEqualTo(MOST * words);
    }
}
