package org.sourceline.ui.desk.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sourceline.job.Cancelled;
import org.sourceline.job.Progress;
import org.sourceline.model.Entity;
import org.sourceline.model.Item;
import org.sourceline.store.Change;
import org.sourceline.text.Spelling;

class SifterTest {

    private static final Comparator<Line> BY_NAME = Comparator.comparing(Line::name);
    private static final Progress CANCELLED = (done, total, what) -> {
        throw new Cancelled();
    };

    private final Map<String, Entity> entities = new TreeMap<>();
    private final AtomicInteger soughtMade = new AtomicInteger();
    private final Sifter<Line> sifter = new Sifter<>(new Lines());

    @BeforeEach
    void begin() {
        Stream.of("Saraya", "Kataib", "Asaib").forEach(name -> put(Entity.named("e-" + name, "ArmedGroup", name)));
    }

    private Change put(Entity entity) {
        Entity before = entities.put(entity.id(), entity);
        return new Change(before, entity);
    }

    private List<String> found(List<Change> changes, Comparator<Line> by, String typed) {
        return sifter.sift(changes, by, typed, Progress.NONE).rows().stream()
                .map(Line::name)
                .toList();
    }

    @Test
    void rowsAreShownWithoutMakingWhatTheyAreSiftedBy() {
        assertThat(found(List.of(), BY_NAME, "")).containsExactly("Asaib", "Kataib", "Saraya");
        assertThat(soughtMade).hasValue(0);
        sifter.prepare(Progress.NONE);
        assertThat(soughtMade).hasValue(3);
    }

    @Test
    void whatWasSiftedAsOneTypedIsFoundAgainAsOneTakesItBack() {
        assertThat(found(List.of(), BY_NAME, "a")).hasSize(3);
        assertThat(found(List.of(), BY_NAME, "ai")).containsExactly("Asaib", "Kataib");
        assertThat(found(List.of(), BY_NAME, "aib k")).containsExactly("Kataib");
        assertThat(found(List.of(), BY_NAME, "")).hasSize(3);
    }

    @Test
    void aChangeThatAltersNoRowIsNoOtherEdition() {
        long edition = sifter.sift(List.of(), BY_NAME, "", Progress.NONE).edition();
        Change same = put(entity("e-Saraya"));
        assertThat(sifter.sift(List.of(same), BY_NAME, "", Progress.NONE).edition())
                .isEqualTo(edition);
        Change renamed = put(entity("e-Saraya").renamed("Awliya"));
        assertThat(found(List.of(renamed), BY_NAME, "")).containsExactly("Asaib", "Awliya", "Kataib");
    }

    @Test
    void whatIsCancelledIsDoneTheNextTime() {
        assertThatThrownBy(() -> sifter.sift(List.of(), BY_NAME, "", CANCELLED)).isInstanceOf(Cancelled.class);
        assertThat(found(List.of(), BY_NAME, "")).containsExactly("Asaib", "Kataib", "Saraya");
        Change renamed = put(entity("e-Saraya").renamed("Awliya"));
        assertThatThrownBy(() -> sifter.sift(List.of(renamed), BY_NAME, "aw", CANCELLED))
                .isInstanceOf(Cancelled.class);
        assertThat(found(List.of(renamed), BY_NAME, "")).containsExactly("Asaib", "Awliya", "Kataib");
        assertThat(found(List.of(), BY_NAME, "aw")).containsExactly("Awliya");
    }

    @Test
    void anOrderThatWasCancelledWithAChangeLeavesNothingOfItInTheOrderBefore() {
        assertThat(found(List.of(), BY_NAME, "")).hasSize(3);
        Change renamed = put(entity("e-Asaib").renamed("Zulfiqar"));
        sifter.sift(List.of(renamed), BY_NAME.reversed(), "", Progress.NONE);
        assertThat(found(List.of(), BY_NAME, "")).containsExactly("Kataib", "Saraya", "Zulfiqar");
    }

    @Test
    void longListsAreGoneThroughInStretchesThatTellHowFarTheyAre() {
        IntStream.range(0, 50_000).forEach(i -> put(Entity.named("n-" + i, "Person", "Name " + i)));
        List<Long> told = new ArrayList<>();
        assertThat(sifter.sift(List.of(), BY_NAME, "name 4999", (done, total, what) -> told.add(done))
                        .rows())
                .hasSize(15);
        assertThat(told).contains(0L, 20_000L, 40_000L);
    }

    /// A row.
    private final class Line implements Sought {

        private final Entity entity;

        private Line(Entity entity) {
            this.entity = entity;
        }

        private String name() {
            return entity.name();
        }

        @Override
        public String id() {
            return entity.id();
        }

        @Override
        public String sought() {
            soughtMade.incrementAndGet();
            return Spelling.key(name());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Line line && line.entity.equals(entity);
        }

        @Override
        public int hashCode() {
            return entity.hashCode();
        }
    }

    /// Makes rows of the entities.
    private final class Lines implements RowMaker<Line> {

        @Override
        public List<String> ids() {
            return List.copyOf(entities.keySet());
        }

        @Override
        public Optional<Line> row(String id) {
            return Optional.ofNullable(entities.get(id)).map(Line::new);
        }

        @Override
        public Stream<String> about(Item item) {
            return Stream.of(item.id());
        }
    }

    private Entity entity(String id) {
        return Objects.requireNonNull(entities.get(id));
    }
}
