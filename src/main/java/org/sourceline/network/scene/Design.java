package org.sourceline.network.scene;

import java.awt.Color;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.EntityType;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;
import org.sourceline.network.Emphasis;
import org.sourceline.network.NodeShape;
import org.sourceline.network.Theme;
import org.sourceline.network.TypeIcon;
import org.sourceline.network.Typeface;

/// The design of a chart: all of its look that depends on neither places nor camera, worked out once for each chart.
public final class Design {

    /// The class of the widest links; a link's class is how many articles beyond the first support it.
    static final int WIDEST = 7;

    /// Pixels that letters of any script take on the average, at least.
    private static final float NARROW = 1.5f;

    private static final NodeShape[] SHAPES = NodeShape.values();
    private static final Scene.Style[] STYLES = Scene.Style.values();

    private final Chart chart;
    private final List<EntityType> types;
    private final List<String> icons;
    private final byte[] typeOf;
    private final byte[] shapeOf;
    private final float[] radius;
    private final float[] nameWidth;
    private final boolean[] measured;
    private final int[] hiding;
    private final int[] weightiest;
    private final byte[] style;
    private final byte[] weight;
    private final boolean[] headed;
    private final int[] bent;
    private final int[] slot;
    private final float[] fan;
    private final int[] parallel;
    private volatile @Nullable Lit lit;

    /// The design of a chart.
    public Design(Chart chart) {
        this.chart = chart;
        int n = chart.nodes().size();
        types = chart.ontology().types();
        icons = types.stream().map(TypeIcon::of).toList();
        typeOf = new byte[n];
        shapeOf = new byte[n];
        radius = new float[n];
        nameWidth = new float[n];
        measured = new boolean[n];
        hiding = IntStream.range(0, n)
                .filter(node -> chart.nodes().get(node).hidden() > 0)
                .toArray();
        designNodes();
        weightiest = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparing(node -> -chart.degree(node)))
                .mapToInt(Integer::intValue)
                .toArray();
        int m = chart.links().size();
        style = new byte[m];
        weight = new byte[m];
        headed = new boolean[m];
        designLinks();
        slot = new int[m];
        int[] parallels = new int[m];
        float[] fans = fans(parallels);
        bent = IntStream.range(0, m)
                .filter(link -> from(link) == to(link) || fans[link] != 0)
                .toArray();
        fan = new float[bent.length];
        parallel = new int[bent.length];
        Arrays.fill(slot, -1);
        for (int i = 0; i < bent.length; i++) {
            slot[bent[i]] = i;
            fan[i] = fans[bent[i]];
            parallel[i] = parallels[bent[i]];
        }
    }

    private void designNodes() {
        Map<String, Integer> places = new HashMap<>();
        types.forEach(type -> places.put(type.id(), places.size()));
        for (int i = 0; i < typeOf.length; i++) {
            ChartNode node = chart.nodes().get(i);
            int type = places.getOrDefault(node.type(), -1);
            typeOf[i] = (byte) type;
            shapeOf[i] = (byte)
                    (type < 0 ? NodeShape.CIRCLE : NodeShape.of(types.get(type).shape())).ordinal();
            radius[i] = (float) chart.radius(i);
            nameWidth[i] = node.name().length() * NARROW;
        }
    }

    private void designLinks() {
        for (int i = 0; i < style.length; i++) {
            ChartLink link = chart.links().get(i);
            style[i] = (byte) style(link).ordinal();
            weight[i] = (byte) Math.clamp(link.origins() - 1, 0, WIDEST);
            headed[i] = !link.evidence().symmetric();
        }
    }

    /// How far each link is from the middle of those between its two nodes, in steps to the left of the way from the
    /// node that comes first to the other; for loops, their rank.
    ///
    /// @param parallels given how many links there are between the nodes of each
    private float[] fans(int[] parallels) {
        Map<Long, Integer> counts = new HashMap<>();
        float[] fans = new float[style.length];
        for (int i = 0; i < style.length; i++) {
            fans[i] = counts.merge(pair(i), 1, Integer::sum) - 1;
        }
        for (int i = 0; i < style.length; i++) {
            parallels[i] = counts.getOrDefault(pair(i), 1);
            if (from(i) != to(i)) {
                ChartLink link = chart.links().get(i);
                float aside = fans[i] - (parallels[i] - 1) / 2f;
                fans[i] = link.from().compareTo(link.to()) < 0 ? aside : -aside;
            }
        }
        return fans;
    }

    private long pair(int link) {
        return (long) Math.min(from(link), to(link)) << 32 | Math.max(from(link), to(link));
    }

    /// What a link's line says of its evidence.
    public static Scene.Style style(ChartLink link) {
        if (link.proposal()) {
            return Scene.Style.DOTTED;
        }
        return link.disputed() ? Scene.Style.DOUBLE : link.origins() <= 1 ? Scene.Style.DASHED : Scene.Style.SOLID;
    }

    /// The chart that this is the design of.
    public Chart chart() {
        return chart;
    }

    /// The number of nodes.
    public int nodes() {
        return typeOf.length;
    }

    /// The number of links.
    public int links() {
        return style.length;
    }

    /// The shape of a node.
    public NodeShape shape(int node) {
        return SHAPES[shapeOf[node]];
    }

    /// The colour of each type of the chart's ontology, that of what has no known type, and those of emphasis, as
    /// `0xffrrggbb`.
    public int[] colors(Theme theme) {
        Stream<Color> ofTypes = types.stream().map(theme::color);
        Stream<Color> others =
                Stream.concat(Stream.of("muted"), Emphasis.colors().stream()).map(theme::color);
        return Stream.concat(ofTypes, others).mapToInt(Color::getRGB).toArray();
    }

    /// Where a node's colour stands among [#colors].
    public int color(int node) {
        int emphasized = chart.emphasis().color(node);
        if (emphasized >= 0) {
            return types.size() + 1 + emphasized;
        }
        return typeOf[node] < 0 ? types.size() : typeOf[node];
    }

    /// The icon of a node's type, as a letter; empty where it has none.
    public String icon(int node) {
        return typeOf[node] < 0 ? "" : icons.get(typeOf[node]);
    }

    /// The nodes that have neighbours which are not shown.
    public int[] hiding() {
        return hiding;
    }

    /// The radius of a node at zoom 1.
    float radius(int node) {
        return radius[node];
    }

    /// The width of a node's name, in pixels; measured when it is first asked for.
    float nameWidth(int node) {
        if (!measured[node]) {
            nameWidth[node] = (float) Typeface.width(chart.nodes().get(node).name(), Typeface.LABEL, false);
            measured[node] = true;
        }
        return nameWidth[node];
    }

    /// The least that the width of a node's name may be: its width where that has been measured.
    float leastNameWidth(int node) {
        return nameWidth[node];
    }

    /// The nodes, those with most links first.
    int[] weightiest() {
        return weightiest;
    }

    /// The node that a link starts at.
    public int from(int link) {
        return chart.from(link);
    }

    /// The node that a link ends at.
    public int to(int link) {
        return chart.to(link);
    }

    /// How a link's line is drawn.
    public Scene.Style style(int link) {
        return STYLES[style[link]];
    }

    /// The class of a link's width, from 0 to [#WIDEST].
    int weight(int link) {
        return weight[link];
    }

    /// Whether a link ends in an arrowhead.
    boolean isHeaded(int link) {
        return headed[link];
    }

    /// The links that are not straight.
    int[] bent() {
        return bent;
    }

    /// The place of a link among [#bent], or -1 where it is straight.
    int slot(int link) {
        return slot[link];
    }

    /// How far to the left of straight the link at that place among [#bent] is, in steps; of a loop, its rank.
    float fan(int slot) {
        return fan[slot];
    }

    /// How many links there are between the nodes of the link at that place among [#bent].
    int parallel(int place) {
        return parallel[place];
    }

    /// What of the chart a look lights; the last answer is kept, since most frames look like the one before.
    ///
    /// @param faint whether links are faint until they are lit
    Lights lights(Scene.Look look, boolean faint) {
        Lit known = lit;
        if (known == null || known.faint != faint || !known.look.equals(look)) {
            known = new Lit(look, faint, new Lights(chart, look, faint));
            lit = known;
        }
        return known.lights;
    }

    private record Lit(Scene.Look look, boolean faint, Lights lights) {}
}
