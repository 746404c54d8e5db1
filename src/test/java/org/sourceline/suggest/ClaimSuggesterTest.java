package org.sourceline.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Derivation;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Item;
import org.sourceline.model.Mention;
import org.sourceline.model.Origin;
import org.sourceline.model.Passage;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;
import org.sourceline.store.neo4j.Things;
import org.sourceline.suggest.claim.ClaimSuggester;
import org.sourceline.suggest.claim.ClaimSuggestion;
import org.sourceline.text.date.DayOrder;

@Execution(ExecutionMode.CONCURRENT)
class ClaimSuggesterTest {

    private static final List<Entity> ENTITIES = List.of(
            Entity.named("e-red", "ArmedGroup", "Red Band"),
            Entity.named("e-blue", "ArmedGroup", "Blue Band"),
            Entity.named("e-sabri", "Person", "Sabri"),
            Entity.named("e-adel", "Person", "Adel"),
            Entity.named("e-town", "Place", "Oldtown"));

    private static List<ClaimSuggestion> of(String text, Item... more) {
        List<Change> changes = new ArrayList<>();
        for (Entity entity : ENTITIES) {
            changes.add(Change.made(entity));
            for (int at = text.indexOf(entity.name()); at >= 0; at = text.indexOf(entity.name(), at + 1)) {
                Passage passage = Passage.of("a-1", text, at, at + entity.name().length());
                changes.add(Change.made(new Mention("m-" + changes.size(), passage, entity.id())));
            }
        }
        for (Item item : more) {
            changes.add(Change.made(item));
        }
        CaseIndex index = new CaseIndex();
        index.apply(changes);
        return new ClaimSuggester(index, OntologyFile.defaultOne(), Locale.ENGLISH)
                .in(published("a-1", text, "2021-05-21"), text, DayOrder.UNTOLD);
    }

    private static Article published(String id, String text, String day) {
        Article any = Things.article(id, text, "");
        return new Article(
                id,
                any.title(),
                any.byline(),
                any.source(),
                any.site(),
                any.url(),
                FuzzyDate.parse(day),
                any.language(),
                any.captured(),
                any.recorded(),
                any.words(),
                any.regions(),
                any.original(),
                any.textHash());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sabri killed Adel in Oldtown. | Sabri KILLED Adel
            Adel was killed by Sabri. | Sabri KILLED Adel
            The killing of Adel by Sabri shook people. | Sabri KILLED Adel
            Sabri leads Red Band. | Sabri COMMANDS Red Band
            Red Band was trained by Blue Band. | Red Band TRAINED_BY Blue Band
            Blue Band trained Red Band there. | Red Band TRAINED_BY Blue Band
            Red Band was backed by Blue Band. | Red Band SUPPORTED_BY Blue Band
            Red Band receives support from Blue Band. | Red Band SUPPORTED_BY Blue Band
            Red Band attacked Oldtown. | Red Band ATTACKED Oldtown
            Red Band is based in Oldtown. | Red Band BASED_AT Oldtown
            Sabri, a member of Red Band, slept. | Sabri MEMBER_OF Red Band
            Red Band and Oldtown slept. | ''
            """)
    void sentencesThatJoinTwoEntitiesSayAClaimTheRightWayRound(String text, String claims) {
        assertThat(of(text).stream()
                        .map(each -> name(each.subject()) + " " + each.predicate() + " " + name(each.object()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(claims);
    }

    private static String name(String id) {
        return ENTITIES.stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    @Test
    void dateAndPlaceAndSpeakerAndReserveAreFilledIn() {
        String text = "It rained. Adel was reportedly killed by Sabri in Oldtown on Monday, according to a guard.";
        assertThat(of(text)).singleElement().satisfies(each -> {
            assertThat(each.when()).hasToString("2021-05-17");
            assertThat(each.where()).isEqualTo("e-town");
            assertThat(each.said().speaker())
                    .hasValueSatisfying(voice -> assertThat(voice.words()).isEqualTo("a guard"));
            assertThat(each.said().hedge()).isEqualTo("reportedly");
            assertThat(each.quote()).startsWith("Adel").endsWith("guard.");
            assertThat(each.claim().citations()).singleElement().satisfies(draft -> {
                assertThat(draft.stance()).isEqualTo(Citation.Stance.SUPPORTS);
                assertThat(draft.attribution().words()).isEqualTo("a guard");
            });
        });
    }

    @Test
    void whatTheSpeakerDeniesIsADenial() {
        assertThat(of("A spokesman denied that Red Band attacked Oldtown."))
                .singleElement()
                .satisfies(each -> assertThat(each.said().denies()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-05-13 | PROPOSED  | 2021-05-10 | 2021-05-17
            2021-05-13 | CONFIRMED | 2021-05-10 | 2021-05-17
            2021-05-13 | REJECTED  | 2021-05-17 | ''
            2021-05    | CONFIRMED | 2021-05-17 | ''
            2021-06-30 | CONFIRMED | 2021-05-17 | ''
            """)
    void aReRunsDaysAreCountedFromTheReportItComesFromAndNeverLieAhead(
            String reported, Derivation.Status status, String day, String otherwise) {
        Derivation any = Things.derivation("n-1", "a-1", "o-1").with(status);
        Derivation whole = new Derivation(
                any.id(),
                any.article(),
                any.parent(),
                any.origin(),
                any.relation(),
                Derivation.Extent.WHOLE,
                any.status(),
                1,
                List.of(),
                List.of(),
                "");
        Origin origin = new Origin("o-1", "A report", FuzzyDate.parse(reported), "");
        assertThat(of("It rained much. Adel was killed by Sabri on Monday.", whole, origin))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.when()).hasToString(day);
                    assertThat(each.otherwise().stream()
                                    .map(FuzzyDate::toString)
                                    .collect(Collectors.joining(", ")))
                            .isEqualTo(otherwise);
                    assertThat(each.why().contains("it may be")).isEqualTo(!otherwise.isEmpty());
                });
    }

    @Test
    void aReRunOfAnArticleOfTheCaseIsDatedByThatArticle() {
        Derivation any = Things.derivation("n-1", "a-1", "o-1");
        Derivation whole = new Derivation(
                any.id(),
                any.article(),
                "a-0",
                "",
                any.relation(),
                Derivation.Extent.WHOLE,
                any.status(),
                1,
                List.of(),
                List.of(),
                "");
        assertThat(of("Adel was killed by Sabri yesterday.", whole, published("a-0", "It rained.", "2021-05-02")))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.when()).hasToString("2021-05-01");
                    assertThat(each.otherwise()).containsExactly(FuzzyDate.parse("2021-05-20"));
                });
    }

    @Test
    void whatWasRejectedDoesNotReturn() {
        String text = "Sabri killed Adel.";
        ClaimSuggestion found = of(text).getFirst();
        var decision = new Mention.Decision(
                "d-1",
                "a-1",
                found.start(),
                found.end(),
                found.words(),
                "KILLED",
                found.object(),
                "claim",
                Mention.Decision.Verdict.REJECTED_HERE);
        assertThat(of(text, decision)).isEmpty();
    }
}
