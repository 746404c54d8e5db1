package org.sourceline.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sourceline.model.Entity;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;
import org.sourceline.store.Change;
import org.sourceline.store.ChangeSet;
import org.sourceline.store.Plan;

class JournalContractTest extends CaseStoreContract {

    JournalContractTest(SharedCase.Kept kept) throws Problem {
        super(kept);
    }

    private static Entity band(int number) {
        return Things.group("e-" + number, "Band " + number);
    }

    private List<String> there() throws Problem {
        return list(view -> view.all(Entity.class)).stream().map(Entity::id).toList();
    }

    @Test
    void everyStepIsInTheJournalInOrderWithWhoAndWhereAndWhat() throws Problem {
        Instant start = Instant.now().minusMillis(1);
        Place place = new Place.InArticle("a-1", 3, 9);
        ChangeSet first = store.write(
                        "منى \"M\"", before -> new Plan("Añadir 🦊", place, List.of(Change.made(band(1)))))
                .orElseThrow();
        ChangeSet second = write("Second", Change.altered(band(1), band(1).noted("n")), Change.made(band(2)));
        List<ChangeSet> entries = list(CaseStore.CaseView::entries);
        assertThat(entries).extracting(ChangeSet::seq).containsExactly(1L, 2L);
        assertThat(entries).extracting(ChangeSet::title).containsExactly("Añadir 🦊", "Second");
        assertThat(entries).extracting(ChangeSet::author).containsExactly("منى \"M\"", "Mona");
        assertThat(entries).extracting(ChangeSet::place).containsExactly(place, new Place.OfCase());
        assertThat(entries).allSatisfy(entry -> assertThat(entry.time()).isBetween(start, Instant.now()));
        assertThat(entries).noneMatch(ChangeSet::undone);
        assertThat(list(view -> view.entry(1).stream().toList())).containsExactly(first);
        assertThat(list(view -> view.entry(2).stream().toList())).containsExactly(second);
        assertThat(list(view -> view.entry(3).stream().toList())).isEmpty();
    }

    @Test
    void aStepThatChangesNothingIsNoStep() throws Problem {
        make(band(1));
        Optional<ChangeSet> none = store.write("Mona", before -> Plan.nothing());
        assertThat(none).isEmpty();
        assertThat(make(band(2)).seq()).isEqualTo(2);
        assertThat(list(CaseStore.CaseView::entries)).hasSize(2);
    }

    @Test
    void placesOfEveryKindComeBack() throws Problem {
        List<Place> places = List.of(
                new Place.InArticle("a-1", 0, 7),
                new Place.OfArticle("a-1"),
                new Place.OfEntity("e-1"),
                new Place.OfClaim("c-1"),
                new Place.OfPicture("p-chart"),
                new Place.OfSearch("drone: \"cells\""),
                new Place.OfCase());
        for (Place place : places) {
            Entity band = band(10 + places.indexOf(place));
            store.write("Mona", before -> new Plan("Step", place, List.of(Change.made(band))));
        }
        assertThat(list(CaseStore.CaseView::entries))
                .extracting(ChangeSet::place)
                .containsExactlyElementsOf(places);
    }

    @Test
    void undoTakesTheLastStepBackAndRedoDoesItAgain() throws Problem {
        make(band(1));
        make(band(2));
        make(band(3));
        assertThat(store.undo("Omar").seq()).isEqualTo(3);
        assertThat(store.undo("Omar").seq()).isEqualTo(2);
        assertThat(there()).containsExactly("e-1");
        assertThat(store.redo("Zaid").seq()).isEqualTo(2);
        assertThat(there()).containsExactly("e-1", "e-2");
        assertThat(store.redo("Zaid").seq()).isEqualTo(3);
        assertThat(there()).containsExactly("e-1", "e-2", "e-3");
        assertThat(refused(() -> store.redo("Zaid")).whatHappened()).isEqualTo("There is nothing to do again.");
        List<ChangeSet> entries = list(CaseStore.CaseView::entries);
        assertThat(entries).hasSize(3).noneMatch(ChangeSet::undone);
        assertThat(entries.get(1).trail()).hasSize(2);
        assertThat(entries.get(1).trail().getFirst()).matches("undone \\S+ by Omar");
        assertThat(entries.get(1).trail().getLast()).matches("done again \\S+ by Zaid");
    }

    @Test
    void whatUndoAndRedoWouldDoCanBeAsked() throws Problem {
        assertThat(next()).containsExactly(0L, 0L);
        make(band(1));
        assertThat(next()).containsExactly(1L, 0L);
        make(band(2));
        store.undo("Mona");
        assertThat(next()).containsExactly(1L, 2L);
        store.undo("Mona");
        assertThat(next()).containsExactly(0L, 1L);
    }

    /// The steps that undo and redo would take, 0 where there is none.
    private List<Long> next() throws Problem {
        return list(view -> List.of(
                view.toUndo().map(ChangeSet::seq).orElse(0L),
                view.toRedo().map(ChangeSet::seq).orElse(0L)));
    }

    @Test
    void nothingIsLeftToUndoAtTheBeginning() throws Problem {
        assertThat(refused(() -> store.undo("Mona")).whatHappened()).isEqualTo("There is nothing to undo.");
        make(band(1));
        store.undo("Mona");
        assertThat(refused(() -> store.undo("Mona")).whatHappened()).isEqualTo("There is nothing to undo.");
    }

    @Test
    void aNewStepEndsRedo() throws Problem {
        make(band(1));
        make(band(2));
        store.undo("Mona");
        make(band(3));
        refused(() -> store.redo("Mona"));
        assertThat(there()).containsExactly("e-1", "e-3");
    }

    @Test
    void whatANewStepTookThePlaceOfDoesNotComeBackWithRedo() throws Problem {
        make(band(1));
        make(band(2));
        store.undo("Mona");
        make(band(3));
        make(band(4));
        store.undo("Mona");
        store.undo("Mona");
        assertThat(next()).containsExactly(1L, 3L);
        store.redo("Mona");
        assertThat(there()).containsExactly("e-1", "e-3");
        store.undo("Mona");
        store.undo("Mona");
        store.redo("Mona");
        store.redo("Mona");
        store.redo("Mona");
        assertThat(there()).containsExactly("e-1", "e-3", "e-4");
        refused(() -> store.redo("Mona"));
    }

    @Test
    void undoRefusesWhenSomethingHasChangedSince() throws Problem {
        write("Name the band", Change.made(band(1)));
        shared.cypher("MATCH (e:Entity {id: 'e-1'}) SET e.notes = 'changed elsewhere'");
        Problem refusal = refused(() -> store.undo("Mona"));
        assertThat(refusal.whatHappened()).contains("Name the band", "Band 1", "has been changed since");
        assertThat(refusal.whatYouCanDo()).contains("Nothing was changed");
        shared.cypher("MATCH (e:Entity {id: 'e-1'}) SET e.notes = ''");
        store.undo("Mona");
        assertThat(there()).isEmpty();
    }

    @Test
    void undoRefusesWhenWhatItWouldRemoveIsGone() throws Problem {
        make(band(1), band(2));
        shared.cypher("MATCH (e:Entity {id: 'e-2'}) DELETE e");
        assertThat(refused(() -> store.undo("Mona")).whatHappened()).contains("Band 2", "no longer there");
    }

    @Test
    void redoRefusesWhenWhatItWouldMakeIsThere() throws Problem {
        make(band(1));
        store.undo("Mona");
        shared.cypher("CREATE (:Entity {id: 'e-1', name: 'Squatter', type: 'Place', aliases: [], notes: ''})");
        assertThat(refused(() -> store.redo("Mona")).whatHappened()).contains("has been changed since");
    }

    @Test
    void undoRefusesWhenSomethingNewHangsOnWhatItWouldRemove() throws Problem {
        make(band(1));
        shared.cypher("MATCH (e:Entity {id: 'e-1'}) CREATE (:Note)-[:ABOUT]->(e)");
        assertThat(refused(() -> store.undo("Mona")).whatHappened()).contains("without what it refers to");
    }

    @Test
    void stepsOfManyChangesComeBackWhole() throws Problem {
        List<Change> many = IntStream.range(0, 2_000)
                .mapToObj(number -> Change.made(band(number)))
                .toList();
        ChangeSet entry = store.write("Mona", before -> new Plan("Many", new Place.OfCase(), many))
                .orElseThrow();
        assertThat(list(view -> view.entry(entry.seq()).stream().toList())).containsExactly(entry);
        store.undo("Mona");
        assertThat(shared.value("MATCH (e:Entity) RETURN count(e)")).isEqualTo(0L);
        store.redo("Mona");
        assertThat(shared.cypher("MATCH (e:Entity) RETURN count(e) AS n")).isEqualTo(List.of(Map.of("n", 2_000L)));
    }
}
