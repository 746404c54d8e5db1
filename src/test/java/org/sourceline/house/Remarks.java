package org.sourceline.house;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules on what stands in comments, and on what stands in no file at all.
final class Remarks {

    private static final Pattern MARKER = Pattern.compile("^\\s*(?:///?|/\\*\\*?|\\*(?!/))?|\\s*\\*/\\s*$");

    private static final Predicate<String> UNFINISHED =
            Pattern.compile("\\b(?:TODO|FIXME|XXX|HACK)\\b").asPredicate();
    private static final Predicate<String> BANNER =
            Pattern.compile("^\\s*([-=*#~_/+])\\1{3,}|([-=*#~_/+])\\2{3,}\\s*$").asPredicate();
    private static final Predicate<String> AUTHOR =
            Pattern.compile("@author\\b").asPredicate();
    private static final Predicate<String> MACHINE_PATH = Pattern.compile(
                    "(?<![\\w.~})-])(?:/(?:home|root|work|Users|tmp|mnt|var/folders)/[\\w.]|[A-Z]:\\\\\\w)")
            .asPredicate();

    static final List<Rule> RULES = List.of(
            new Rule(
                    "unfinished",
                    "what is left to do stands in the tracker",
                    house -> Stream.concat(comments(house, UNFINISHED), lines(house, UNFINISHED))),
            new Rule("banners", "a comment is words, not a line", house -> comments(house, BANNER)),
            new Rule("author-tags", "who wrote what is in the history", house -> comments(house, AUTHOR)),
            new Rule("machine-paths", "no file names a place on one machine", house -> lines(house, MACHINE_PATH)));

    private Remarks() {}

    private static Stream<String> lines(House house, Predicate<String> breaks) {
        return house.texts().entrySet().stream()
                .flatMap(text ->
                        text.getValue().lines().filter(breaks).map(line -> text.getKey() + ": " + line.strip()));
    }

    private static Stream<String> comments(House house, Predicate<String> breaks) {
        Stream<Map.Entry<String, String>> java =
                house.java().stream().map(source -> Map.entry(source.path(), source.text()));
        Stream<Map.Entry<String, String>> css =
                house.texts().entrySet().stream().filter(text -> text.getKey().endsWith(".css"));
        return Stream.concat(java, css)
                .flatMap(file -> Comments.in(file.getValue())
                        .flatMap(comment -> comment.group().lines())
                        .filter(line -> breaks.test(MARKER.matcher(line).replaceAll("")))
                        .map(line -> file.getKey() + ": " + line.strip()));
    }
}
