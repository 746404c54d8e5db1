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

    /// The spellings of names that the press writes in many ways, all names of one type held against each other.
    static Spellings read() throws IOException {
        return of(lines("spellings.txt").stream()
                .map(line -> new Named(line.getFirst(), line.getFirst(), line.subList(1, line.size())))
                .toList());
    }

    /// The spellings of names of many tongues, those that are nearly the same held against each other.
    static Spellings namesakes() throws IOException {
        return of(lines("namesakes.txt").stream()
                .map(line -> new Named(line.getFirst(), line.get(1), line.subList(2, line.size())))
                .toList());
    }

    /// One entity's spellings, and what it has in common with those that it is held against.
    private record Named(String type, String group, List<String> names) {}

    private static List<List<String>> lines(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Spellings.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(" \\| ")))
                    .toList();
        }
    }

    private static Spellings of(List<Named> all) {
        List<Pair> same = new ArrayList<>();
        List<Pair> different = new ArrayList<>();
        NameWeights weights = new NameWeights();
        for (Named one : all) {
            one.names().forEach(name -> weights.count(NameForm.of(name), 1));
            for (int i = 0; i < one.names().size(); i++) {
                for (int j = i + 1; j < one.names().size(); j++) {
                    same.add(
                            new Pair(one.type(), one.names().get(i), one.names().get(j)));
                }
            }
            all.subList(0, all.indexOf(one)).stream()
                    .filter(other -> other.group().equals(one.group()))
                    .flatMap(other -> other.names().stream())
                    .forEach(than -> one.names().forEach(name -> different.add(new Pair(one.type(), name, than))));
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
