package org.sourceline.ui.table;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.sourceline.ui.desk.rows.Sifter;
import org.sourceline.ui.kit.Words;

/// The switches that narrow a table to some of its rows.
final class Switches {

    private static final Words WORDS = Words.of(Switches.class);

    private Switches() {}

    /// One for each way in which a table can be narrowed.
    static List<ToggleButton> of(TablePane pane) {
        return pane.listing().switches().entrySet().stream()
                .map(each -> {
                    ToggleButton toggle = new ToggleButton(WORDS.say("only." + each.getKey()));
                    toggle.setId("only-" + each.getKey());
                    toggle.getStyleClass().addAll("flat-button", "small", "outlined", "table-switch");
                    toggle.setMinWidth(Region.USE_PREF_SIZE);
                    toggle.selectedProperty().subscribe(on -> pane.only(on ? each.getValue() : Sifter.ALL));
                    return toggle;
                })
                .toList();
    }
}
