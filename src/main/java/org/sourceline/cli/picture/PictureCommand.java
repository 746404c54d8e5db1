package org.sourceline.cli.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourceline.cli.terminal.CaseCommand;
import org.sourceline.cli.terminal.Row;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.model.Claim;
import org.sourceline.model.Ontology;
import org.sourceline.model.Picture;
import org.sourceline.model.chart.ChartQuery;
import org.sourceline.network.Chart;
import org.sourceline.network.Positions;
import org.sourceline.network.Theme;
import org.sourceline.network.choice.ChartBuilder;
import org.sourceline.network.choice.Contents;
import org.sourceline.network.layout.Layout;
import org.sourceline.network.live.Wish;
import org.sourceline.network.picture.ChartPicture;
import org.sourceline.network.picture.Format;
import org.sourceline.network.scene.Scene;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `picture`: draws a case's chart to a file.
@Command(name = "picture", mixinStandardHelpOptions = true, description = "draws the chart")
public final class PictureCommand extends CaseCommand {

    private static final Pattern SIZE = Pattern.compile("(\\d{2,5})[xX×](\\d{2,5})");

    @Option(names = "--out", required = true, paramLabel = "FILE.png|svg|pdf", description = "the file to write")
    private Path out = Path.of("");

    @Option(names = "--picture", paramLabel = "NAME", description = "a picture that was saved, as it was saved")
    private String saved = "";

    @Option(names = "--around", paramLabel = "NAME", description = "only what lies around this entity")
    private String around = "";

    @Option(names = "--hops", defaultValue = "1", paramLabel = "N", description = "how far around it (1)")
    private int hops;

    @Option(
            names = "--layout",
            paramLabel = "L",
            description = "${COMPLETION-CANDIDATES} (force; of a saved picture, as it was saved)",
            completionCandidates = LayoutIds.class)
    private String layout = "";

    @Option(names = "--size", defaultValue = "1600x1000", paramLabel = "WxH", description = "in pixels (1600x1000)")
    private String size = "";

    @Option(names = "--numbered", description = "number the links")
    private boolean numbered;

    @Option(names = "--dark", description = "on a dark ground")
    private boolean dark;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// The command.
    public PictureCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws Exception {
        if (Format.of(out).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The picture is a PNG, SVG or PDF: give --out a name that ends in .png, .svg or .pdf");
        }
        wantedLayout();
        wanted();
        return super.call();
    }

    private Layout wantedLayout() {
        return Layout.byId(layout.isEmpty() ? Layout.FORCE.id() : layout)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no layout \"" + layout + "\"; there are: " + String.join(", ", new LayoutIds())));
    }

    /// The ids of all layouts, for the help.
    static final class LayoutIds implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Layout.values()).map(Layout::id).iterator();
        }
    }

    private Scene.Size wanted() {
        Matcher matcher = SIZE.matcher(size);
        if (!matcher.matches()) {
            throw new ParameterException(spec.commandLine(), "The size is width x height in pixels, such as 1600x1000");
        }
        return new Scene.Size(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /// What is asked for: rings around the entity that was named.
    private Wish wish(CaseIndex index, ChartBuilder builder, double aspect) throws Problem {
        String middle = around.isBlank() ? "" : builder.named(around);
        return Wish.of(wantedLayout(), middle, index.all(Claim.class), aspect);
    }

    private static String undated(int count) {
        return count == 0 ? "" : "; without a dated claim, on the left: " + count;
    }

    @Override
    protected int run(CaseStore store) throws Problem {
        Ontology ontology = ontology(store);
        CaseIndex index = store.read(CaseIndex::of);
        ChartBuilder builder = new ChartBuilder(Contents.of(index, ontology));
        Picture picture = SavedPictures.named(index, saved);
        ChartQuery query =
                around.isBlank() ? picture.query() : picture.query().around(Set.of(builder.named(around)), hops);
        Chart chart = builder.build(query);
        Scene.Size pixels = wanted();
        Wish wish = wish(index, builder, ChartPicture.aspect(pixels));
        Positions positions = SavedPictures.positions(picture, chart, wish, layout.isEmpty());
        try {
            new ChartPicture(
                            positions,
                            dark ? Theme.dark() : Theme.light(),
                            Scene.Look.PLAIN.numbering(numbered),
                            title(store, picture))
                    .write(out, pixels);
        } catch (IOException failed) {
            throw new Problem(
                    out + " cannot be written (" + failed.getMessage() + ").",
                    "Check that the folder is there and has room.",
                    null,
                    failed);
        }
        terminal()
                .row(
                        json(),
                        Row.of(
                                "file", out.toString(),
                                "entities", chart.nodes().size(),
                                "links", chart.links().size(),
                                "leftOut", chart.leftOut(),
                                "undated", wish.undated(chart)),
                        () -> "Drew " + chart.nodes().size() + " entities and "
                                + chart.links().size() + " links to " + out + undated(wish.undated(chart)));
        return DONE;
    }

    private String title(CaseStore store, Picture picture) {
        String title = store.card().title();
        return saved.isBlank() ? title : title + " — " + picture.name();
    }
}
