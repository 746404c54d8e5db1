package org.sourceline.bench.text;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sourceline.bench.Figure;
import org.sourceline.bench.Samples;
import org.sourceline.text.reuse.Grams;
import org.sourceline.text.reuse.KnownNames;
import org.sourceline.text.reuse.ReuseIndex;
import org.sourceline.text.reuse.Tokens;

/// Finding what articles have in common, beside reading the same words and hashing them once; in processor time of the
/// one thread that does it, so that what else a machine does counts little.
public final class ReuseBench {

    private static final int WORDS = 800;
    private static final int SOME = 10_000;
    private static final int MANY = 100_000;
    private static final int RUNS = 3;
    private static final int ADDED = 200;
    private static final int VOCABULARY = 30_000;
    private static long kept;

    private ReuseBench() {}

    /// Runs it alone and prints its figures.
    public static void main(String[] args) {
        run().forEach(figure -> System.out.println(figure.row()));
    }

    public static List<Figure> run() {
        List<String> texts = texts(SOME, 1);
        double[] build = new double[RUNS];
        double[] once = new double[RUNS];
        double[] compare = new double[RUNS];
        ReuseIndex index = new ReuseIndex();
        for (int run = 0; run < RUNS; run++) {
            once[run] = millis(() -> texts.forEach(ReuseBench::readOnce));
            ReuseIndex fresh = new ReuseIndex();
            build[run] = millis(() -> texts.forEach(text -> fresh.add(grams(text))));
            compare[run] = millis(() -> fresh.pairs(10, (one, other, shared) -> kept += shared.all()));
            index = fresh;
        }
        double built = Samples.median(build);
        List<Figure> figures = new ArrayList<>();
        String size = SOME + " articles of " + WORDS + " words";
        figures.add(new Figure(
                "build the index of text reuse",
                size,
                built,
                Samples.median(once),
                "reading the same words and hashing each run of five once",
                "ms of processor time",
                3));
        figures.add(new Figure(
                "compare all pairs of articles",
                size,
                Samples.median(compare),
                built,
                "building the index",
                "ms of processor time",
                1));
        figures.add(new Figure(
                "memory of the index an article", size, index.bytes() / 1024.0 / SOME, null, "none", "KB", 10));
        figures.addAll(large(index, built));
        return figures;
    }

    private static List<Figure> large(ReuseIndex small, double built) {
        ReuseIndex index = new ReuseIndex();
        double build = 0;
        for (int batch = 0; batch < MANY / SOME; batch++) {
            List<String> texts = texts(SOME, 100 + batch);
            build += millis(() -> texts.forEach(text -> index.add(grams(text))));
        }
        double few = added(small);
        double many = added(index);
        String size = MANY + " articles of " + WORDS + " words";
        return List.of(
                new Figure(
                        "add an article to the index of text reuse",
                        size,
                        many,
                        null,
                        "none",
                        "ms of processor time",
                        10),
                new Figure(
                        "add an article to ten times as many",
                        size,
                        many,
                        few,
                        "to " + SOME,
                        "ms of processor time",
                        3),
                new Figure(
                        "build the index of ten times as many",
                        size,
                        build,
                        built * MANY / SOME,
                        "our own time for " + SOME + ", times ten",
                        "ms of processor time",
                        1.5));
    }

    /// Median time of reading one more article, finding what it shares, and taking it in.
    private static double added(ReuseIndex index) {
        List<String> texts = texts(ADDED, 7);
        double[] times = new double[ADDED];
        for (int i = 0; i < ADDED; i++) {
            String text = texts.get(i);
            times[i] = millis(() -> {
                long[] grams = grams(text);
                kept += index.matches(grams).size();
                index.add(grams);
            });
        }
        return Samples.median(times);
    }

    private static long[] grams(String text) {
        return Grams.of(Tokens.of(text, List.of(), KnownNames.NONE));
    }

    private static void readOnce(String text) {
        Tokens tokens = Tokens.of(text, List.of(), KnownNames.NONE);
        for (int i = 0; i + Grams.WORDS <= tokens.size(); i++) {
            long hash = 0;
            for (int j = i; j < i + Grams.WORDS; j++) {
                hash = hash * 31 + tokens.hash(j);
            }
            kept ^= hash;
        }
    }

    /// Texts of words as frequent as words are; every tenth takes a third of the one before.
    private static List<String> texts(int count, long seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            if (i % 10 == 9) {
                text.append(texts.getLast(), 0, texts.getLast().length() / 3);
            }
            for (int word = i % 10 == 9 ? WORDS / 3 : 0; word < WORDS; word++) {
                int rank = (int) Math.pow(VOCABULARY, random.nextDouble());
                boolean first = word % 16 == 0;
                text.append(first ? "The w" : "w")
                        .append(Integer.toString(rank, 36))
                        .append(word % 16 == 15 ? ". " : " ");
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static double millis(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
