package org.sourceline.bench.text;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.sourceline.bench.Figure;
import org.sourceline.bench.Samples;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.model.Article;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;
import org.sourceline.store.Hash;
import org.sourceline.suggest.mention.CaseNames;
import org.sourceline.suggest.mention.Suggester;
import org.sourceline.text.name.NameForm;
import org.sourceline.text.name.NameScanner;

/// Finding a million names in much text beside a bare pass over it and beside Lucene's automaton, and suggesting in a
/// case of a hundred thousand entities, by what was learned too; in the time of the one thread that works.
public final class SuggestBench {

    private static final int NAMES = 1_000_000;
    private static final int CHARACTERS = 100_000_000;
    private static final int ENTITIES = 100_000;
    private static final int RUNS = 30;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private final Random random = new Random(5);
    private final List<String> syllables =
            List.of("ka", "ta", "ib", "has", "sad", "rim", "dul", "mah", "zar", "qa", "nu", "lef", "bor", "shi", "tam");

    private SuggestBench() {}

    public static List<Figure> run() throws IOException {
        SuggestBench bench = new SuggestBench();
        List<Figure> figures = new ArrayList<>(bench.scans());
        figures.addAll(bench.suggestions());
        figures.addAll(LearnBench.run());
        return figures;
    }

    private String word(int most) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(most); i++) {
            word.append(syllables.get(random.nextInt(syllables.size())));
        }
        return word.toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private List<String> names() {
        TreeSet<String> names = new TreeSet<>();
        while (names.size() < NAMES) {
            names.add(word(3) + " " + word(3) + (random.nextBoolean() ? " " + word(2) : ""));
        }
        return List.copyOf(names);
    }

    private static NameScanner scanner(List<String> names) {
        NameScanner scanner = new NameScanner();
        for (int i = 0; i < names.size(); i++) {
            if (scanner.add(names.get(i), i) != i) {
                throw new IllegalStateException("Two names meet: " + names.get(i));
            }
        }
        return scanner;
    }

    private List<Figure> scans() throws IOException {
        List<String> all = names();
        NameScanner scanner = scanner(all);
        FST<Long> automaton = automaton(all);
        String text = text(all);
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        byte[] copy = bytes.clone();
        double[] bare = new double[3];
        double[] ours = new double[3];
        double[] peer = new double[3];
        long[] found = new long[2];
        for (int i = 0; i < ours.length; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            if (Arrays.mismatch(bytes, copy) >= 0) {
                throw new IllegalStateException("The copy differs");
            }
            bare[i] = since(start);
            found[0] = 0;
            start = THREADS.getCurrentThreadCpuTime();
            scanner.scan(text, (from, to, name) -> found[0]++);
            ours[i] = since(start);
            start = THREADS.getCurrentThreadCpuTime();
            found[1] = walk(automaton, bytes);
            peer[i] = since(start);
        }
        String size = "1,000,000 names, 100 MB; " + found[0] + " found, Lucene " + found[1];
        return List.of(
                new Figure("scan for names", size, Samples.median(ours), Samples.median(peer), "Lucene's FST", "ms", 1),
                new Figure(
                        "scan for names, beside a bare pass",
                        size,
                        Samples.median(ours),
                        Samples.median(bare),
                        "comparing the text byte for byte with a copy",
                        "ms",
                        500));
    }

    private String text(List<String> names) {
        StringBuilder text = new StringBuilder(CHARACTERS + 100);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            words.add(word(3));
        }
        while (text.length() < CHARACTERS) {
            boolean name = random.nextInt(50) == 0;
            String next = name ? names.get(random.nextInt(names.size())) : words.get(random.nextInt(words.size()));
            text.append(name ? capital(next) : next).append(random.nextInt(12) == 0 ? ". " : " ");
        }
        return text.substring(0, CHARACTERS);
    }

    private static double since(long start) {
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static FST<Long> automaton(List<String> sorted) throws IOException {
        FSTCompiler<Long> compiler =
                new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton()).build();
        IntsRefBuilder scratch = new IntsRefBuilder();
        for (int i = 0; i < sorted.size(); i++) {
            compiler.add(Util.toIntsRef(new BytesRef(sorted.get(i)), scratch), (long) i);
        }
        return FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
    }

    /// The longest names that begin at a word and end with one, letters in either case.
    private static long walk(FST<Long> automaton, byte[] text) throws IOException {
        long found = 0;
        FST.BytesReader reader = automaton.getBytesReader();
        FST.Arc<Long> arc = new FST.Arc<>();
        int at = 0;
        while (at < text.length) {
            if (!letter(text, at) || letter(text, at - 1)) {
                at++;
                continue;
            }
            automaton.getFirstArc(arc);
            int end = -1;
            for (int i = at; i < text.length; i++) {
                int small = letter(text, i) ? text[i] | 0x20 : text[i];
                if (automaton.findTargetArc(small, arc, arc, reader) == null) {
                    break;
                }
                end = arc.isFinal() && !letter(text, i + 1) ? i + 1 : end;
            }
            found += end < 0 ? 0 : 1;
            at = Math.max(at + 1, end);
        }
        return found;
    }

    private static boolean letter(byte[] text, int at) {
        return at >= 0 && at < text.length && Character.isLetter(text[at]);
    }

    private List<Figure> suggestions() {
        List<Change> changes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < ENTITIES; i++) {
            names.add(capital(word(2)) + " al-" + capital(word(3)));
            changes.add(Change.made(Entity.named("e-" + i, i % 2 == 0 ? "Person" : "ArmedGroup", names.getLast())));
        }
        CaseIndex index = new CaseIndex();
        index.apply(changes);
        List<NameForm> runs = new ArrayList<>();
        String words = text(names, runs);
        CaseNames known = new CaseNames(index);
        Suggester suggester = new Suggester(index, OntologyFile.defaultOne(), Locale.ENGLISH);
        suggester.learned(LearnBench.heard());
        Article article = article(words);
        double[] variants = new double[RUNS];
        double[] all = new double[RUNS];
        for (int i = -RUNS; i < RUNS; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            runs.forEach(run -> known.variant(run, ""));
            double one = since(start);
            start = THREADS.getCurrentThreadCpuTime();
            suggester.in(article, words);
            double whole = since(start);
            if (i >= 0) {
                variants[i] = one;
                all[i] = whole;
            }
        }
        String size = "case of 100,000 entities, article of 1,000 words";
        return List.of(
                new Figure("spellings of known names, median", size, Samples.median(variants), null, "", "ms", 50),
                new Figure("suggestions for an article, median", size, Samples.median(all), null, "", "ms", 200));
    }

    /// A text of a thousand words, some of them names spelled otherwise, which are added to `runs`.
    private String text(List<String> names, List<NameForm> runs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            String name = names.get(random.nextInt(ENTITIES)).replace("a", "e");
            if (i % 15 == 0) {
                runs.add(NameForm.of(name));
                text.append(name).append(' ');
            } else {
                text.append(word(2)).append(i % 12 == 0 ? ". " : i % 100 == 0 ? ".\n" : " ");
            }
        }
        return text.toString();
    }

    private static Article article(String text) {
        return new Article(
                "a-1",
                "Bench",
                "",
                "",
                "",
                "",
                FuzzyDate.UNKNOWN,
                "en",
                Instant.EPOCH,
                Instant.EPOCH,
                1_000,
                List.of(),
                new Article.Original(Hash.of(text), "bench.txt", "text/plain", 0),
                Hash.of(text));
    }
}
