package org.sourceline.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourceline.model.Place;

class RowTest {

    private final List<String> made = new ArrayList<>();
    private final List<Column<String>> columns = List.of(
            Column.words("name", 1, what -> seen("name", what)),
            Column.count("count", what -> what.length()),
            Column.of("day", 1, what -> seen("day", "2019")),
            Column.spareWords("notes", 1, what -> seen("notes", "قُوات")));

    private String seen(String column, String cell) {
        made.add(column);
        return cell;
    }

    private Row row(String what) {
        return Row.of("r-1", new Place.OfCase(), what, columns);
    }

    @Test
    void aCellIsMadeWhenItIsFirstLookedAtAndKept() {
        Row row = row("Saraya");
        assertThat(made).isEmpty();
        assertThat(row.cell(0)).isEqualTo("Saraya").isSameAs(row.cell(0));
        assertThat(made).containsExactly("name");
    }

    @Test
    void aRowIsFoundByItsWordsAndNotByItsNumbersAndDays() {
        assertThat(row("Saraya").sought()).isEqualTo("saraya\nقوات");
        assertThat(made).containsExactly("name", "notes");
    }

    @Test
    void rowsThatSayTheSameAreEqual() {
        assertThat(row("Saraya")).isEqualTo(row("Saraya")).hasSameHashCodeAs(row("Saraya"));
        assertThat(row("Saraya")).isNotEqualTo(row("Sarayat"));
    }

    @Test
    void rowsAreOrderedByOneColumnAfterTheOtherAndThenByTheirIds() {
        Row small = Row.of("r-2", new Place.OfCase(), "a", columns);
        Row large = Row.of("r-3", new Place.OfCase(), "B", columns);
        Row longer = Row.of("r-1", new Place.OfCase(), "aa", columns);
        RowOrder byCount = new RowOrder(List.of(new RowOrder.By(1, true))).then(RowOrder.usual());
        assertThat(List.of(large, small, longer).stream().sorted(byCount)).containsExactly(longer, small, large);
        assertThat(List.of(large, small, longer).stream().sorted(RowOrder.usual()))
                .containsExactly(small, longer, large);
    }
}
