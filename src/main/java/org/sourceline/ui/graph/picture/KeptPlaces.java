package org.sourceline.ui.graph.picture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.sourceline.model.Picture;
import org.sourceline.network.Positions;
import org.sourceline.ui.kit.Settings;

/// Where the nodes of a case's chart were when it was last looked at, kept in the settings: no part of the case.
public final class KeptPlaces {

    /// The places of a larger chart are not kept: it is laid out anew, the same way.
    private static final int MOST = 10_000;

    private static final int PARTS = 3;

    private final Settings settings;
    private final String name;
    private final Executor worker;
    private final AtomicInteger queued = new AtomicInteger();

    /// The places of the case in that folder.
    ///
    /// @param worker writes them down
    public KeptPlaces(Settings settings, Path folder, Executor worker) {
        this.settings = settings;
        this.worker = worker;
        this.name = "chart.places." + folder;
    }

    /// Keeps where everything is, soon; an empty or very large chart leaves what was kept.
    public void keep(Positions positions) {
        if (positions.chart().nodes().size() <= MOST) {
            queued.incrementAndGet();
            worker.execute(() -> {
                write(positions);
                queued.decrementAndGet();
            });
        }
    }

    /// Whether all that was to be kept is kept.
    public boolean isDone() {
        return queued.get() == 0;
    }

    private void write(Positions positions) {
        StringJoiner places = new StringJoiner(";");
        for (int i = 0; i < positions.chart().nodes().size(); i++) {
            String id = positions.chart().nodes().get(i).id();
            places.add(String.format(Locale.ROOT, "%s,%.1f,%.1f", id, positions.x(i), positions.y(i)));
        }
        if (places.length() > 0) {
            settings.put(name, places.toString());
        }
    }

    /// Where everything was; nothing where that is not known or cannot be read.
    public List<Picture.Spot> spots() {
        List<Picture.Spot> spots = new ArrayList<>();
        try {
            for (String place : settings.get(name, "").split(";", -1)) {
                String[] parts = place.split(",", -1);
                if (parts.length == PARTS) {
                    spots.add(new Picture.Spot(parts[0], Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
                }
            }
        } catch (NumberFormatException notOurs) {
            return List.of();
        }
        return spots;
    }
}
