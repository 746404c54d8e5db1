package org.sourceline.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.sourceline.edit.GradeSpeakers;
import org.sourceline.edit.claim.CitationDraft;
import org.sourceline.edit.claim.Cite;
import org.sourceline.edit.claim.RecordClaim;
import org.sourceline.edit.tag.Judge;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Judgement;
import org.sourceline.model.Passage;
import org.sourceline.model.Place;
import org.sourceline.model.Source.Grade;
import org.sourceline.model.Source.Reliability;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Matter;
import org.sourceline.ui.desk.TrialDesk;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the case of its views")
class ViewModelsTest {

    private static final int ALL = 99;

    private static final String FIRST = "Marwa Front fired on Port Sabel. The Front denied it had fired on the port.";
    private static final String SECOND = "Officials said Marwa Front attacked Port Sabel in March.";

    @TempDir
    private static Path folder;

    private static TrialDesk trial;
    private static Desk desk;
    private static Claim claim;

    @BeforeAll
    static void prepare() throws Exception {
        trial = new TrialDesk(folder);
        String one = trial.article("Shots at the port", "The Lantern", "2021-03-05", FIRST, Map.of());
        String two = trial.article("March attacks", "Harbour Post", "2021-04-01", SECOND, Map.of());
        trial.tag(one, FIRST, "Marwa Front", "ArmedGroup", "Marwa Front");
        trial.tag(one, FIRST, "The Front", "ArmedGroup", "Marwa Front");
        trial.tag(one, FIRST, "Port Sabel", "Facility", "Port Sabel");
        trial.tag(two, SECOND, "Marwa Front", "ArmedGroup", "Marwa Front");
        record(
                "2021-03",
                List.of(
                        CitationDraft.supporting(one, 0, FIRST.indexOf('.') + 1),
                        new CitationDraft(
                                one,
                                FIRST.indexOf("The Front"),
                                FIRST.length(),
                                Citation.Stance.DENIES,
                                Attribution.described("the Front"))));
        record(
                "2021",
                List.of(new CitationDraft(
                        two,
                        0,
                        SECOND.length(),
                        Citation.Stance.SUPPORTS,
                        new Attribution(Attribution.Kind.ANONYMOUS, "Officials", ""))));
        desk = trial.desk();
        claim = desk.index().all(Claim.class).getFirst();
    }

    private static void record(String when, List<CitationDraft> citations) throws Exception {
        trial.editor()
                .apply(new RecordClaim(
                        trial.entity("Marwa Front").id(),
                        "ATTACKED",
                        trial.entity("Port Sabel").id(),
                        FuzzyDate.parse(when),
                        citations));
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    @Test
    void aLinkListsAllItsClaimsAndCountsArticlesThatSupportIt() {
        LinkViewModel link = new LinkViewModel(desk, claim);
        assertThat(link.sentence()).isEqualTo("Marwa Front attacked Port Sabel");
        assertThat(link.claims()).hasSize(2);
        assertThat(link.articles()).isEqualTo(2);
        assertThat(link.passages()).isEqualTo(3);
        assertThat(link.denials()).isEqualTo(1);
    }

    @Test
    void aPassageSaysWhoSaysItAndMarksBothEntities() {
        LinkViewModel link = new LinkViewModel(desk, claim);
        List<LinkViewModel.Card> cards = link.claims().stream()
                .flatMap(each -> link.cards(each, ALL).stream())
                .toList();
        assertThat(cards)
                .extracting(LinkViewModel.Card::says)
                .containsExactlyInAnyOrder("says: unattributed", "says: the Front", "says: Officials, anonymous");
        LinkViewModel.Card last = cards.stream()
                .filter(card -> card.says().contains("anonymous"))
                .findFirst()
                .orElseThrow();
        assertThat(last.marks().stream().map(mark -> SECOND.substring(mark[0], mark[1])))
                .containsExactly("Marwa Front", "Port Sabel");
        assertThat(last.from()).isEqualTo("Harbour Post\u200e · \u200e2021-04-01");
        assertThat(last.grade()).isEqualTo("F6");
    }

    @Test
    void aPassageShowsItsOwnCredibilityAndTheGradeOfWhoSpeaks() throws Exception {
        String front = trial.entity("Marwa Front").id();
        Attribution itself = new Attribution(Attribution.Kind.NAMED, "it", front);
        String article =
                desk.index().citationsOf(claim.id()).getFirst().passage().article();
        trial.editor()
                .apply(new Cite(
                        claim.id(), List.of(new CitationDraft(article, 0, 20, Citation.Stance.DENIES, itself, 1))));
        trial.editor().apply(new GradeSpeakers(List.of(front), new Grade(Reliability.D, "2021-05-01", "denied much")));
        Desk now = trial.desk();
        LinkViewModel.Card card = new LinkViewModel(now, claim)
                .cards(claim, ALL).stream()
                        .filter(each -> each.citation().credibility() == 1)
                        .findFirst()
                        .orElseThrow();
        assertThat(card.grade()).isEqualTo("F1");
        assertThat(card.says().replace("\u200e", "")).isEqualTo("says: Marwa Front · graded D as a speaker");
        assertThat(card.warning()).contains("two independent origins");
        EntityViewModel entity = new EntityViewModel(now, trial.entity("Marwa Front"));
        assertThat(entity.said()).isEqualTo(1);
        assertThat(entity.grades()).extracting(Grade::reason).containsExactly("denied much");
        assertThat(new EntityViewModel(now, trial.entity("Port Sabel")).speaks())
                .isFalse();
        trial.editor().undo();
        trial.editor().undo();
    }

    @Test
    void aNameSaysWhichOutletsUseIt() throws Exception {
        EntityViewModel entity = new EntityViewModel(desk, trial.entity("Marwa Front"));
        assertThat(entity.names())
                .extracting(name -> name.name() + ": " + name.users().replace("\u200e", ""))
                .containsExactly(
                        "Marwa Front: Harbour Post, The Lantern · 2 articles", "The Front: The Lantern · 1 article");
        assertThat(entity.claims()).containsOnlyKeys("attacked");
        assertThat(new NameBook(desk.index()).find("sab", entity.entity()))
                .extracting(other -> other.name())
                .containsExactly("Port Sabel");
    }

    @Test
    void theClaimStaysTheMatterWhileOneReadsItsPassages() {
        Matter matters = new Matter(desk.index(), desk.ontology());
        Place at = new Place.OfClaim(claim.id());
        for (Claim each : matters.bundle(claim.id())) {
            for (Citation citation : desk.index().citationsOf(each.id())) {
                assertThat(matters.of(Place.of(citation.passage()), at)).isEqualTo(at);
            }
        }
        Passage mention = desk.index().mentionsOf(claim.object()).getFirst().passage();
        assertThat(matters.of(Place.of(mention), at)).isEqualTo(new Place.OfEntity(claim.object()));
        assertThat(matters.of(new Place.OfPicture("p-chart"), at)).isEqualTo(at);
    }

    @Test
    void aJudgementShowsTheOtherEntity() throws Exception {
        String front = trial.entity("Marwa Front").id();
        String port = trial.entity("Port Sabel").id();
        trial.editor().apply(new Judge(front, port, Judgement.Verdict.UNSURE, "a group or its port"));
        EntityViewModel entity = new EntityViewModel(trial.desk(), trial.entity("Port Sabel"));
        assertThat(entity.judgements())
                .extracting(judged -> judged.other().name())
                .containsExactly("Marwa Front");
    }
}
