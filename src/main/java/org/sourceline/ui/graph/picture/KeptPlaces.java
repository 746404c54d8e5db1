package org.sourceline.ui.graph.picture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.sourceline.model.Picture;
import org.sourceline.network.Positions;
import org.sourceline.ui.kit.Settings;

/// Where the nodes of a case's chart were when it was last looked at, kept in the settings: no part of the case.
public final class KeptPlaces {

    private static final int PARTS = 3;

    private final Settings settings;
    private final String name;

    /// The places of the case in that folder.
    public KeptPlaces(Settings settings, Path folder) {
        this.settings = settings;
        this.name = "chart.places." + folder;
    }

    /// Keeps where everything is; an empty chart leaves what was kept.
    public void keep(Positions positions) {
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
