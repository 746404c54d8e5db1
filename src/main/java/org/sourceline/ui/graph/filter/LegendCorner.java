package org.sourceline.ui.graph.filter;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sourceline.ui.kit.Settings;

/// The lower left corner of the chart with its legends: folded to a button where they would cover too much of it, above
/// the map where both have no room side by side, and always below the bar of what is selected.
///
/// Whether they were folded by hand is remembered from one day to the next.
public final class LegendCorner extends VBox {

    private static final String KEY = "chart.legend";
    private static final String FOLDED = "folded";
    private static final double MARGIN = 12;

    /// The height that the bar of what is selected takes in a roomy chart.
    private static final double BAR = 76;

    /// The height of a legend that is folded.
    private static final double LEAST = 34;

    /// How wide a chart is that has room for a legend.
    private static final double ROOMY = 620;

    /// How wide a legend may be.
    private static final double WIDE = 236;

    /// How much of the chart's height legends take at most, and what they take even where that is less.
    private static final double MOST = .6;
    private static final double ENOUGH = 460;

    private final Settings settings;
    private final Legend types;
    private final Region measures;
    private final Region map;
    private final Region bar;
    private final Region stage;
    private boolean opened;
    private double highest = Double.MAX_VALUE;

    /// A corner.
    ///
    /// @param measures the legend of what nodes are sized and coloured by
    /// @param map the map in the other corner
    /// @param bar the bar above of what is selected
    /// @param stage what it is a corner of
    public LegendCorner(Settings settings, Legend types, Region measures, Region map, Region bar, Region stage) {
        super(8, measures, types);
        this.settings = settings;
        this.types = types;
        this.measures = measures;
        this.map = map;
        this.bar = bar;
        this.stage = stage;
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinHeight(0);
        setPickOnBounds(false);
        StackPane.setAlignment(this, Pos.BOTTOM_LEFT);
        types.managedProperty().bind(types.visibleProperty());
        types.whenTurned(this::turned);
        types.rowsChanged(this::settle);
        stage.widthProperty().subscribe(this::settle);
        stage.heightProperty().subscribe(this::settle);
        measures.heightProperty().subscribe(this::settle);
        map.visibleProperty().subscribe(this::settle);
        map.heightProperty().subscribe(this::settle);
        bar.visibleProperty().subscribe(this::settle);
        bar.heightProperty().subscribe(this::settle);
    }

    private boolean isRoomy() {
        double others = measures.isVisible() ? measures.getHeight() + getSpacing() : 0;
        return stage.getWidth() >= ROOMY && stage.getHeight() >= types.openHeight() + others + BAR + 2 * MARGIN;
    }

    private void turned(boolean away) {
        opened = !away;
        if (isRoomy()) {
            settings.put(KEY, away ? FOLDED : "open");
        }
        settle();
    }

    private void settle() {
        if (stage.getWidth() > 0) {
            boolean folded = settings.get(KEY, "").equals(FOLDED);
            types.fold(!opened && (folded || !isRoomy()));
            boolean besides = stage.getWidth() >= WIDE + map.getWidth() + 3 * MARGIN;
            double low = besides || !map.isVisible() ? MARGIN : map.getHeight() + 2 * MARGIN;
            StackPane.setMargin(this, new Insets(MARGIN, MARGIN, low, MARGIN));
            double top = bar.isVisible() ? bar.getHeight() + 2 * MARGIN : MARGIN;
            double most = Math.max(ENOUGH, stage.getHeight() * MOST);
            highest = Math.max(LEAST, Math.min(most, stage.getHeight() - top - low));
            requestLayout();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(highest, super.computePrefHeight(width));
    }
}
