package org.sourceline.network;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.graphstream.graph.Graph;
import org.sourceline.job.Progress;
import org.sourceline.model.Picture;
import org.sourceline.model.inference.Backing;
import org.sourceline.network.layout.Layout;
import org.sourceline.network.live.LiveGraph;
import org.sourceline.network.live.Wish;
import org.sourceline.network.raster.Painter;
import org.sourceline.network.raster.Reel;
import org.sourceline.network.scene.Picking;
import org.sourceline.network.scene.Scene;

/// A live graph whose nodes and links come and go, are laid out, pinned and measured by several threads at full speed
/// while others draw it from ever other places.
public final class Soak {

    private static final Scene.Size SIZE = new Scene.Size(480, 320);
    private static final String[] PREDICATES = {"MEMBER_OF", "ALLIED_WITH", "SUPPLIED_BY", "COMMANDS"};

    /// Of so many frames one is painted twice and compared.
    private static final int COMPARED = 16;

    private final int most;
    private final long end;
    private final LiveGraph live = new LiveGraph(Chart.empty(Charts.ONTOLOGY), 1);
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final LongAdder changes = new LongAdder();
    private final LongAdder frames = new LongAdder();
    private final AtomicInteger torn = new AtomicInteger();

    private Soak(Duration time, int most) {
        this.most = most;
        end = System.nanoTime() + time.toNanos();
    }

    /// What came of it.
    ///
    /// @param changes of the graph
    /// @param frames drawn meanwhile
    /// @param torn frames that show what never was
    /// @param failures what was thrown
    public record Tally(long changes, long frames, int torn, List<Throwable> failures) {}

    /// Changes and draws for a time.
    ///
    /// @param most nodes at once
    /// @throws InterruptedException when it is interrupted
    public static Tally run(Duration time, int most, long seed) throws InterruptedException {
        Soak soak = new Soak(time, most);
        List<Thread> threads = new ArrayList<>();
        Random seeds = new Random(seed);
        for (Deed deed : List.<Deed>of(soak::comeAndGo, soak::move, soak::ask, soak::draw, soak::draw)) {
            Random random = new Random(seeds.nextLong());
            threads.add(Thread.ofPlatform()
                    .uncaughtExceptionHandler((thread, thrown) -> soak.failures.add(thrown))
                    .start(() -> deed.go(random)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return new Tally(soak.changes.sum(), soak.frames.sum(), soak.torn.get(), List.copyOf(soak.failures));
    }

    /// What a thread does over and over.
    private interface Deed {

        /// Does it until the time is over.
        void go(Random random);
    }

    private boolean isOver() {
        return System.nanoTime() > end || !failures.isEmpty();
    }

    private void comeAndGo(Random random) {
        BitSet nodes = new BitSet();
        Set<List<Integer>> links = new HashSet<>();
        while (!isOver()) {
            for (int i = random.nextInt(1, 30); i > 0; i--) {
                nodes.flip(random.nextInt(most));
                links.add(List.of(random.nextInt(most), random.nextInt(most), random.nextInt(PREDICATES.length)));
            }
            if (links.size() > 3 * most) {
                links.removeIf(gone -> random.nextBoolean());
            }
            live.show(chart(nodes, links), picture(random));
            changes.increment();
        }
    }

    private static Chart chart(BitSet nodes, Set<List<Integer>> links) {
        List<ChartNode> shown = new ArrayList<>();
        String[] types = {"Person", "ArmedGroup", "MediaOutlet", "Event"};
        nodes.stream()
                .forEach(i -> shown.add(
                        new ChartNode("e-" + i, "Entity " + i, types[i % types.length], List.of("e-" + i), i % 5)));
        List<ChartLink> drawn = new ArrayList<>();
        for (List<Integer> link : links) {
            int from = link.getFirst();
            int to = link.get(1);
            if (nodes.get(from) && nodes.get(to)) {
                String predicate = PREDICATES[link.getLast()];
                String id = String.join("|", "e-" + from, predicate, "e-" + to);
                var evidence = new ChartLink.Evidence(
                        List.of("c-" + id),
                        new Backing(1 + to % 4, 1 + to % 4, 1 + to % 4, false),
                        from % 9 == 0,
                        to % 11 == 0,
                        predicate.equals("ALLIED_WITH"));
                drawn.add(new ChartLink(id, "e-" + from, "e-" + to, predicate, predicate, evidence));
            }
        }
        return new Chart(Charts.ONTOLOGY, shown, drawn, List.of());
    }

    private Picture picture(Random random) {
        List<Picture.Spot> spots = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new Picture.Spot("e-" + random.nextInt(most), random.nextInt(900), random.nextInt(600)))
                .toList();
        return new Picture("p", "", spots);
    }

    private void move(Random random) {
        Layout[] layouts = Layout.values();
        while (!isOver()) {
            String node = "e-" + random.nextInt(most);
            switch (random.nextInt(40)) {
                case 0 -> {
                    Layout layout = layouts[random.nextInt(layouts.length)];
                    live.arrange(new Wish(layout, node, Map.of(), 1.5), Progress.NONE);
                }
                case 1, 2, 3 -> live.pin(node, random.nextInt(900), random.nextInt(600));
                case 4, 5 -> live.unpin(node);
                default -> live.step();
            }
            changes.increment();
        }
    }

    private void ask(Random random) {
        while (!isOver()) {
            int dangling = live.ask(Soak::dangling);
            if (dangling > 0) {
                failures.add(new IllegalStateException(dangling + " links end nowhere"));
            }
        }
    }

    private static int dangling(Graph graph) {
        return (int) graph.edges()
                .filter(edge -> graph.getNode(edge.getSourceNode().getId()) != edge.getSourceNode()
                        || graph.getNode(edge.getTargetNode().getId()) != edge.getTargetNode())
                .count();
    }

    private void draw(Random random) {
        Reel reel = new Reel();
        int[][] pixels = new int[3][SIZE.width() * SIZE.height()];
        Camera camera = new Camera(0, 0, 1);
        for (int turn = 0; !isOver(); turn++) {
            Positions positions = live.positions();
            camera = random.nextInt(30) == 0
                    ? Camera.fit(positions.bounds(), SIZE.width(), SIZE.height())
                    : random.nextInt(3) == 0
                            ? new Camera(
                                    camera.x(),
                                    camera.y(),
                                    Math.clamp(camera.zoom() * random.nextDouble(0.8, 1.25), 0.05, 8))
                            : camera.dragged(random.nextInt(-30, 30), random.nextInt(-30, 30));
            Scene.Look look = Scene.Look.PLAIN
                    .selecting(Set.of("e-" + random.nextInt(most)))
                    .hovering("e-" + random.nextInt(most));
            int[] to = pixels[turn % 3];
            var shot = new Reel.Shot(positions, camera, SIZE, Theme.light(), look, 1);
            Reel.Take take = reel.quick(shot, to);
            if (take == null) {
                take = Objects.requireNonNull(reel.whole(shot, to, () -> false));
            }
            frames.increment();
            check(take, shot, to, turn);
            Picking.at(take.scene(), random.nextInt(SIZE.width()), random.nextInt(SIZE.height()));
        }
    }

    /// Counts frames that show other places than they were asked for, or do not come out the same when painted again.
    private void check(Reel.Take take, Reel.Shot shot, int[] painted, int turn) {
        boolean same = take.scene().geometry().positions() == shot.positions()
                && take.scene().nodes().size()
                        == shot.positions().chart().nodes().size();
        if (same && take.whole() && turn % COMPARED == 0) {
            int[] again = new int[painted.length];
            Scene scene = Scene.of(shot.positions(), shot.camera(), SIZE, shot.theme(), shot.look());
            Painter.paint(scene, again);
            same = java.util.Arrays.equals(painted, again);
        }
        if (!same) {
            torn.incrementAndGet();
        }
    }
}
