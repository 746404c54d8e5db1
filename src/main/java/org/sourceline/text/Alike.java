package org.sourceline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds words in a text however they are spelled: in another case, with other marks, apostrophes or hyphens.
///
/// Two spellings are alike when [Spelling#key] makes the same of both.
public final class Alike {

    private static final Pattern PIECE =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’‘ʼʿʾ`´\u200c\u200d\u0640]+[\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Pattern BETWEEN = Pattern.compile("[\\p{Zs}\\t\\p{Pd}’‘ʼʿʾ'`]*");
    private static final int FARTHEST = 2;
    private static final int ASCII = 0x80;
    private final List<String> wanted;

    private Alike(String words) {
        String key = Spelling.key(words);
        wanted = key.isEmpty() ? List.of() : List.of(key.split(" "));
    }

    /// What finds these words in any spelling.
    public static Alike to(String words) {
        return new Alike(words);
    }

    /// The stretches of whole words on one line that are alike, in order, none sharing a character with another.
    ///
    /// @return UTF-16 offsets: start, end
    public List<int[]> find(String text) {
        List<int[]> found = new ArrayList<>();
        List<int[]> run = new ArrayList<>();
        Matcher pieces = PIECE.matcher(text);
        while (!wanted.isEmpty() && pieces.find()) {
            int end = pieces.end() - (POSSESSIVE.matcher(pieces.group()).find() ? 2 : 0);
            int[] piece = {pieces.start(), end};
            if (!run.isEmpty() && !follows(text, run.getLast()[1], piece[0])) {
                run.clear();
            }
            while (!run.isEmpty() && !is(text, piece, run.size())) {
                run.removeFirst();
                while (!run.isEmpty() && !stands(text, run)) {
                    run.removeFirst();
                }
            }
            if (is(text, piece, run.size())) {
                run.add(piece);
            }
            if (run.size() == wanted.size()) {
                found.add(new int[] {run.getFirst()[0], end});
                run.clear();
            }
        }
        return found;
    }

    private boolean stands(String text, List<int[]> run) {
        for (int i = 0; i < run.size(); i++) {
            if (!is(text, run.get(i), i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean follows(String text, int end, int start) {
        return start - end <= FARTHEST
                && BETWEEN.matcher(text).region(end, start).matches();
    }

    private boolean is(String text, int[] piece, int place) {
        String key = wanted.get(place);
        char first = text.charAt(piece[0]);
        boolean plain = first < ASCII && key.charAt(0) < ASCII;
        return (!plain || Character.toLowerCase(first) == key.charAt(0))
                && Spelling.key(text.substring(piece[0], piece[1])).equals(key);
    }
}
