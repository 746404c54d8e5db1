package org.sourceline.suggest.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Made-up reports in which drones and towns stand where the press puts them, under names that nobody has.
public final class MadeReports {

    private static final List<String> SENTENCES = List.of(
            "Guards near @ shot down a # before dawn.",
            "A # fell on a field outside @ and nobody was hurt.",
            "Officers in @ showed the wreck of a # to the press.",
            "Two men from @ were held after a # was found in a lorry.",
            "People in @ said that it rained.",
            "Engineers said the # had flown to @ from the south.",
            "Nobody knew who had sent the # over the town.");
    private static final List<String> SYLLABLES =
            List.of("ka", "ro", "mi", "shu", "lan", "der", "vo", "ti", "bas", "nel", "gu", "fa", "zir", "ho", "pel");
    private final Random random;

    /// Reports that follow from a seed.
    public MadeReports(long seed) {
        random = new Random(seed);
    }

    /// So many articles that are tagged through.
    ///
    /// @param right whether tags stand where names do, and not at random
    public List<Lesson> lessons(int count, boolean right) {
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lessons.add(lesson("r-" + i, 40, right));
        }
        return lessons;
    }

    private Lesson lesson(String report, int sentences, boolean right) {
        StringBuilder text = new StringBuilder();
        List<NameAt> names = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            String form = SENTENCES.get(random.nextInt(SENTENCES.size()));
            for (int at = 0; at < form.length(); at++) {
                char letter = form.charAt(at);
                int start = text.length();
                switch (letter) {
                    case '#' -> text.append(word()).append('-').append(1 + random.nextInt(9));
                    case '@' -> text.append(word());
                    default -> text.append(letter);
                }
                if (letter == '#' || letter == '@') {
                    String type = letter == '#' ? "Weapon" : "Place";
                    names.add(
                            NameAt.tagged(start, text.length(), right ? type : random.nextBoolean() ? "Person" : type));
                }
            }
            text.append(i % 5 == 4 ? "\n" : " ");
        }
        return new Lesson(report, text.toString(), names);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
