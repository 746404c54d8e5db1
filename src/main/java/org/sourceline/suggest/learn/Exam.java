package org.sourceline.suggest.learn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sourceline.job.Progress;

/// How what was learned does on articles held back: on names that were tagged nowhere in what it learned from, as all
/// others are found without it.
///
/// @param names how many such names are tagged there
/// @param found how many such it found
/// @param right how many of these are tagged so: the same stretch, of the same type
public record Exam(int names, int found, int right) {

    /// No exam.
    public static final Exam NONE = new Exam(0, 0, 0);

    /// So many names at least must be there to be found.
    public static final int FEWEST = 30;

    /// The share of what it finds that must be right: what is asked of all rules on names not seen before.
    public static final double PRECISION = 0.80;

    /// The share of the names that it must find, so that it is worth its time.
    public static final double RECALL = 0.25;

    /// Examines a finder.
    ///
    /// @param taught what it learned from
    static Exam of(NameFinder finder, List<Lesson> taught, List<Lesson> heldBack, Progress progress) {
        Set<String> known = new HashSet<>();
        taught.forEach(lesson -> lesson.names().forEach(name -> known.add(lesson.words(name))));
        int names = 0;
        int found = 0;
        int right = 0;
        for (Lesson lesson : heldBack) {
            progress.at(0, 0, "");
            List<NameAt> fresh = fresh(lesson, lesson.names(), known);
            List<NameAt> told = fresh(lesson, finder.in(lesson.text()), known);
            names += fresh.size();
            found += told.size();
            right += (int) told.stream()
                    .filter(each -> fresh.stream().anyMatch(each::is))
                    .count();
        }
        return new Exam(names, found, right);
    }

    private static List<NameAt> fresh(Lesson lesson, List<NameAt> names, Set<String> known) {
        return names.stream()
                .filter(name -> !known.contains(lesson.words(name)))
                .toList();
    }

    /// The share of what it found that is right; 0 where it found nothing.
    public double precision() {
        return share(found);
    }

    /// The share of the names that it found; 0 where there are none.
    public double recall() {
        return share(names);
    }

    private double share(int whole) {
        return whole == 0 ? 0 : (double) right / whole;
    }

    /// Whether it has earned its place.
    public boolean isPassed() {
        return names >= FEWEST && precision() >= PRECISION && recall() >= RECALL;
    }
}
