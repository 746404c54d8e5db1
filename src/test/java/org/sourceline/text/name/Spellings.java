package org.sourceline.text.name;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The spellings of more than fifty people, groups and places, as pairs that are the same and pairs that are not.
record Spellings(List<Pair> same, List<Pair> different, NameWeights weights) {

    /// Two names of one type.
    record Pair(String type, String one, String other) {

        NameForm first() {
            return NameForm.of(one);
        }

        NameForm second() {
            return NameForm.of(other);
        }
    }

    static Spellings read() throws IOException {
        List<List<String>> lines = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Spellings.class.getResourceAsStream("spellings.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> lines.add(Arrays.asList(line.split(" \\| "))));
        }
        List<Pair> same = new ArrayList<>();
        List<Pair> different = new ArrayList<>();
        NameWeights weights = new NameWeights();
        for (List<String> line : lines) {
            line.subList(1, line.size()).forEach(name -> weights.count(NameForm.of(name), 1));
            for (int i = 1; i < line.size(); i++) {
                for (int j = i + 1; j < line.size(); j++) {
                    same.add(new Pair(line.getFirst(), line.get(i), line.get(j)));
                }
            }
            for (List<String> other : lines.subList(0, lines.indexOf(line))) {
                if (other.getFirst().equals(line.getFirst())) {
                    line.stream()
                            .skip(1)
                            .forEach(name -> other.stream()
                                    .skip(1)
                                    .forEach(than -> different.add(new Pair(line.getFirst(), name, than))));
                }
            }
        }
        return new Spellings(same, different, weights);
    }

    /// Whether the pair would be shown to a person as likely the same.
    boolean proposes(Pair pair) {
        return match(pair).score() >= NameMatch.PROPOSE;
    }

    NameMatch match(Pair pair) {
        return pair.type().equals("Person")
                ? NameMatch.ofPeople(pair.first(), pair.second(), weights)
                : NameMatch.of(pair.first(), pair.second(), weights);
    }
}
