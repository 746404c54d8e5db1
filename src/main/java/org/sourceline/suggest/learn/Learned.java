package org.sourceline.suggest.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sourceline.job.Progress;

/// What came of learning from the tags of a case.
///
/// The articles of a fifth of the tags are held back, whole reports with all that re-run them; which ones follows from
/// a seed. The finder learns from the others, is examined on those held back, and is the one that is heard.
///
/// @param tags how many tags there were, in articles that are tagged through
/// @param exam how it did
/// @param trained the finder that was examined; empty where there was too little to learn from
public record Learned(int tags, Exam exam, Optional<NameFinder> trained) {

    /// So many tags at least it takes.
    public static final int FEWEST_TAGS = 500;

    /// Of so many reports, at least.
    public static final int FEWEST_REPORTS = 8;

    private static final int HELD_BACK = 5;

    /// Learns from articles.
    public static Learned from(List<Lesson> lessons, Progress progress) {
        int tags = tags(lessons);
        List<String> reports = lessons.stream()
                .map(Lesson::report)
                .distinct()
                .sorted(Comparator.comparing(Lesson::place))
                .toList();
        if (tags < FEWEST_TAGS || reports.size() < FEWEST_REPORTS) {
            return new Learned(tags, Exam.NONE, Optional.empty());
        }
        List<Lesson> taught = new ArrayList<>();
        List<Lesson> heldBack = new ArrayList<>();
        for (String report : reports) {
            List<Lesson> now = tags(heldBack) * HELD_BACK < tags ? heldBack : taught;
            lessons.stream().filter(lesson -> lesson.report().equals(report)).forEach(now::add);
        }
        return of(taught, heldBack, progress);
    }

    /// Learns from articles and is examined on others.
    public static Learned of(List<Lesson> taught, List<Lesson> heldBack, Progress progress) {
        int tags = tags(taught) + tags(heldBack);
        return Training.on(taught, progress)
                .map(finder -> new Learned(tags, Exam.of(finder, taught, heldBack, progress), Optional.of(finder)))
                .orElseGet(() -> new Learned(tags, Exam.NONE, Optional.empty()));
    }

    private static int tags(List<Lesson> lessons) {
        return lessons.stream().mapToInt(lesson -> lesson.names().size()).sum();
    }

    /// The finder, where it has earned its place.
    public Optional<NameFinder> heard() {
        return trained.filter(finder -> exam.isPassed());
    }
}
