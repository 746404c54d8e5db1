package org.sourceline.bench.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.sourceline.bench.Figure;
import org.sourceline.bench.Samples;
import org.sourceline.job.Progress;
import org.sourceline.suggest.learn.Exam;
import org.sourceline.suggest.learn.Learned;
import org.sourceline.suggest.learn.Lesson;
import org.sourceline.suggest.learn.NameAt;

/// Learning names from as many tags as are learned from at most.
final class LearnBench {

    private static final int ARTICLES = 250;
    private static final int WORDS = 800;
    private static final int A_NAME = 20;
    private static final List<String> SYLLABLES =
            List.of("ka", "ta", "ib", "has", "sad", "rim", "dul", "mah", "zar", "qa", "nu", "lef", "bor", "shi", "tam");
    private final Random random = new Random(9);
    private final List<String> common = new ArrayList<>();

    private LearnBench() {
        for (int i = 0; i < 5_000; i++) {
            common.add(word());
        }
    }

    static List<Figure> run() {
        List<Lesson> lessons = new LearnBench().lessons(ARTICLES);
        long start = System.nanoTime();
        Learned.from(lessons, Progress.NONE);
        return List.of(new Figure(
                "learn names from tags, in the background",
                "200,000 words with 10,000 tags",
                Samples.since(start),
                null,
                "none",
                "ms",
                60_000));
    }

    /// What was learned from some articles, heard whatever became of its exam.
    static Learned heard() {
        Learned learned = Learned.from(new LearnBench().lessons(ARTICLES / 10), Progress.NONE);
        return new Learned(learned.tags(), new Exam(100, 100, 90), learned.trained());
    }

    private List<Lesson> lessons(int count) {
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lessons.add(lesson("r-" + i));
        }
        return lessons;
    }

    private Lesson lesson(String report) {
        StringBuilder text = new StringBuilder();
        List<NameAt> names = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            if (i % A_NAME == 3) {
                int start = text.length();
                text.append(capital(word())).append(' ').append(capital(word()));
                names.add(NameAt.tagged(start, text.length(), i % (2 * A_NAME) == 3 ? "Person" : "Place"));
            } else {
                text.append(common.get(random.nextInt(common.size())));
            }
            text.append(i % 18 == 17 ? ".\n" : " ");
        }
        return new Lesson(report, text.toString(), names);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return word.toString();
    }
}
