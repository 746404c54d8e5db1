package org.sourceline.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.TrialDesk;
import org.sourceline.ui.reader.claim.ClaimDraft;
import org.sourceline.ui.reader.page.ReaderModel;
import org.sourceline.ui.reader.page.Span;
import org.sourceline.ui.reader.tag.Others;
import org.sourceline.ui.reader.tag.TagDraft;

class ReaderModelTest {

    private static final String OTHER = "Sinjar is a town. Officers in Sinjar said so. SINJAR it is.";

    @TempDir
    private static Path folder;

    private static TrialDesk trial;
    private static String rockets = "";
    private static String other = "";
    private Desk desk;
    private ReaderModel model;
    private TagDraft tag;
    private ClaimDraft claim;

    @BeforeAll
    static void open() throws Exception {
        trial = new TrialDesk(folder);
        rockets = trial.article(Stories.ROCKETS_TITLE, "Kurdish Wire", "2021-02-16", Stories.ROCKETS, Map.of());
        other = trial.article("Sinjar", "Wire", "2021", OTHER, Map.of());
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    @BeforeEach
    void read() throws Exception {
        desk = trial.desk();
        model = new ReaderModel(desk);
        tag = new TagDraft(model);
        claim = new ClaimDraft(model);
        desk.navigator().go(new Place.OfArticle(rockets));
    }

    @AfterEach
    void takeBackWhatWasDone() {
        while (!desk.nextUndo().get().isEmpty() && !desk.nextUndo().get().startsWith("Import")) {
            desk.undo();
        }
        assertThat(trial.failures()).isEmpty();
    }

    @Test
    void aTagBeingPutOnWordsIsThereAgainWhenItsArticleArrivesTwice() {
        name("Saraya");
        tag.typed("The Companies");
        trial.offstage().hold();
        ReaderModel again = new ReaderModel(desk);
        TagDraft taken = new TagDraft(again);
        again.keep(rockets);
        trial.offstage().release();
        assertThat(again.pointing().words()).isEqualTo("Saraya Awliya al-Dam");
        assertThat(taken.name().get()).isEqualTo("The Companies");
    }

    @Test
    void puttingAwayWithNothingSelectedKeepsWhatIsTypedForATag() {
        name("Saraya");
        tag.typed("The Companies");
        model.pointing().at(0);
        tag.drop();
        name("Saraya");
        assertThat(tag.name().get()).isEqualTo("The Companies");
        tag.drop();
        model.touch();
        name("Saraya");
        assertThat(tag.name().get()).isEqualTo("Saraya Awliya al-Dam");
    }

    @Test
    void theNumberOfATypeTagsExactlyTheWordsSelected() {
        name("Saraya");
        tag.as(2);
        Mention mention = desk.index().mentionsIn(rockets).getFirst();
        int start = Stories.ROCKETS.indexOf("Saraya Awliya al-Dam");
        assertThat(Span.of(mention.passage())).isEqualTo(new Span(start, start + 20));
        assertThat(desk.index().find(Entity.class, mention.entity()).orElseThrow())
                .extracting(Entity::name, Entity::type)
                .containsExactly("Saraya Awliya al-Dam", "ArmedGroup");
        assertThat(model.pointing().mention()).contains(mention);
    }

    @Test
    void afterATagTheSameWordsElsewhereAreTaggedInOneStep() {
        name("Sinjar");
        tag.as(5);
        Others.Rest rest = tag.others().rest().orElseThrow();
        assertThat(rest.exact()).hasSize(3);
        assertThat(rest.articles()).isEqualTo(2);
        tag.others().tagExact();
        assertThat(desk.index().mentionsIn(other)).hasSize(2);
        assertThat(tag.others().count(false)).isZero();
        desk.undo();
        assertThat(desk.index().mentionsIn(other)).isEmpty();
        assertThat(desk.index().mentionsIn(rockets)).hasSize(1);
    }

    @Test
    void variantsAreCountedApartAndTaggedOnlyWhenAskedFor() throws Exception {
        name("Sinjar");
        tag.as(5);
        Others.Rest rest = tag.others().rest().orElseThrow();
        assertThat(rest.complete()).isTrue();
        assertThat(rest.variants()).extracting(passage -> passage.exact()).containsExactly("SINJAR");
        tag.others().turn(rest.exact().getFirst());
        tag.others().tagExact();
        assertThat(tag.others().count(false)).isZero();
        assertThat(tag.others().count(true)).isEqualTo(1);
        tag.others().tagAll();
        assertThat(desk.index().all(Mention.class))
                .extracting(mention -> mention.passage().exact())
                .containsOnlyOnce("SINJAR")
                .hasSize(4);
    }

    @Test
    void knownNamesThatAreNotTaggedAreGoneToOneAfterTheOther() {
        name("Sinjar");
        tag.as(5);
        desk.navigator().go(new Place.OfArticle(other));
        assertThat(model.walking().toUntagged(1)).isTrue();
        assertThat(model.pointing().selection().start()).isZero();
        assertThat(tag.entity()).isPresent();
        tag.accept();
        assertThat(model.walking().toUntagged(1)).isTrue();
        assertThat(model.pointing().selection().start()).isEqualTo(OTHER.indexOf("Sinjar", 5));
        assertThat(model.walking().toUntagged(-1)).isFalse();
        assertThat(model.walking().toUntagged(1)).isTrue();
        assertThat(model.pointing().words()).isEqualTo("SINJAR");
        assertThat(model.walking().toUntagged(1)).isFalse();
    }

    @Test
    void overlappingTagsAreCycledAndTheEndsOfATagAreMoved() {
        Mention whole = tagged("Saraya", 2);
        model.pointing()
                .select(new Span(whole.passage().start(), whole.passage().start() + 6));
        tag.typed("Brigades");
        tag.as(2);
        Mention part = model.pointing().mention().orElseThrow();
        assertThat(model.walking().overlapping(1)).isEmpty();
        model.walking().choose(model.walking().overlapping(-1).orElseThrow());
        assertThat(model.pointing().mention()).contains(whole);
        assertThat(model.walking().overlapping(1)).contains(part);
        model.walking().choose(part);
        model.pointing().byEnd(1);
        assertThat(model.pointing().mention().orElseThrow().passage().exact()).isEqualTo("Saraya Awliya");
        model.pointing().byStart(-1);
        assertThat(model.pointing().mention().orElseThrow().passage().exact()).isEqualTo("Awliya");
    }

    @Test
    void aSpellingOfAKnownEntityIsOfferedAsThatEntity() {
        name("Saraya");
        tag.as(2);
        desk.navigator().go(new Place.OfArticle(other));
        model.pointing().select(new Span(0, 6));
        tag.typed("saraya  awliya al dam");
        assertThat(tag.entity()).isEmpty();
        assertThat(model.names().matching("awliya al d", 5))
                .extracting(Entity::name)
                .containsExactly("Saraya Awliya al-Dam");
        tag.choose(model.names().matching("awliya", 5).getFirst());
        tag.accept();
        assertThat(desk.index().all(Entity.class)).hasSize(1);
        assertThat(desk.index().all(Entity.class).getFirst().aliases()).contains("Sinjar");
    }

    @Test
    void aDragSnapsToWholeWordsAndAltKeepsItsCharacters() {
        int start = Stories.ROCKETS.indexOf("Erbil International Airport");
        model.pointing().at(start + 2);
        model.pointing().to(start + 22, true);
        assertThat(model.pointing().words()).isEqualTo("Erbil International Airport");
        model.pointing().at(start + 2);
        model.pointing().to(start + 5, false);
        assertThat(model.pointing().words()).isEqualTo("bil");
    }

    @Test
    void wordsAreSelectedByKeysAlone() {
        model.pointing().at(Stories.ROCKETS.indexOf("US-led") - 1);
        model.pointing().byWord(1, true);
        model.pointing().byWord(1, true);
        assertThat(model.pointing().words()).isEqualTo("US-led coalition");
        model.pointing().byEnd(-1);
        assertThat(model.pointing().words()).isEqualTo("US-led");
        model.pointing().byEnd(1);
        assertThat(model.pointing().words()).isEqualTo("US-led coalition");
    }

    @Test
    void twoMentionsMakeAClaimCitedToTheSentenceThatHoldsBoth() {
        Mention group = tagged("Saraya", 2);
        tagged("Telegram", 9);
        model.pointing().choose(group);
        claim.start();
        claim.pick(desk.index().mentionsIn(rockets).getLast());
        assertThat(claim.missing()).isNotEmpty();
        claim.choose(claim.readings("relat", 5).getFirst());
        claim.when().set("2021-02");
        claim.attribution().set("the group");
        claim.record();
        Claim recorded = desk.index().all(Claim.class).getFirst();
        Citation citation = desk.index().citationsOf(recorded.id()).getFirst();
        assertThat(recorded.predicate()).isEqualTo("RELATED_TO");
        assertThat(recorded.when()).hasToString("2021-02");
        assertThat(citation.passage().exact())
                .startsWith("A group calling itself")
                .endsWith("homeland”.");
        assertThat(citation.attribution().words()).isEqualTo("the group");
        assertThat(desk.navigator().place().get()).isEqualTo(new Place.OfClaim(recorded.id()));
        assertThat(model.lit()).containsExactly(Span.of(citation.passage()));
    }

    @Test
    void aReadingFromTheOtherEndTurnsTheClaimRound() {
        Mention officer = tagged("Khazali", 1);
        Mention group = tagged("Asaib", 2);
        model.pointing().choose(group);
        claim.start();
        claim.pick(officer);
        claim.choose(claim.readings("commanded by", 1).getFirst());
        claim.record();
        Claim recorded = desk.index().all(Claim.class).getFirst();
        assertThat(List.of(recorded.subject(), recorded.predicate(), recorded.object()))
                .containsExactly(officer.entity(), "COMMANDS", group.entity());
    }

    @Test
    void whatIsTypedSurvivesAChangeOfTheCase() {
        name("Sinjar");
        tag.typed("Sinjar town");
        claim.when().set("2021-0");
        desk.edit(org.sourceline.edit.tag.TagPassages.one(
                org.sourceline.edit.tag.Tag.called(other, 0, 6, "Place", "Elsewhere")));
        assertThat(tag.name().get()).isEqualTo("Sinjar town");
        assertThat(claim.when().get()).isEqualTo("2021-0");
        assertThat(claim.dateProblem()).contains("2021-0");
        assertThat(model.pointing().words()).isEqualTo("Sinjar");
    }

    @Test
    void tabGoesFromMentionToMention() {
        tagged("Saraya", 2);
        tagged("Telegram", 9);
        model.pointing().at(0);
        assertThat(model.walking().toMention(1)).isTrue();
        assertThat(model.walking().toMention(1)).isTrue();
        assertThat(model.pointing().mention().orElseThrow().passage().exact()).isEqualTo("Telegram");
        assertThat(model.walking().toMention(1)).isFalse();
        assertThat(model.walking().toMention(-1)).isTrue();
    }

    @Test
    void untaggingLetsGoOfTheMention() {
        tagged("Saraya", 2);
        tag.untag();
        assertThat(desk.index().mentionsIn(rockets)).isEmpty();
        assertThat(model.pointing().mention()).isEmpty();
    }

    private Mention tagged(String at, int type) {
        name(at);
        tag.as(type);
        return model.pointing().mention().orElseThrow();
    }

    private void name(String at) {
        model.pointing().nameAt(Stories.ROCKETS.indexOf(at) + 1);
    }
}
