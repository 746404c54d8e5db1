package org.sourceline.text.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sourceline.text.Spelling;

/// A name as it is compared: its words, without articles and titles.
///
/// @param words those that tell it from others, in order
/// @param joined all of them as one word
public record NameForm(List<NameWord> words, NameWord joined) {

    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ul", "as", "ash", "ad", "ar", "an", "at", "az", "ez", "es", "of", "the", "a", "and", "wa");
    private static final Set<String> TITLES = Set.of(
            "gen",
            "general",
            "brig",
            "brigadier",
            "maj",
            "major",
            "lt",
            "lieutenant",
            "col",
            "colonel",
            "capt",
            "captain",
            "sgt",
            "adm",
            "admiral",
            "commander",
            "hajj",
            "haj",
            "hajji",
            "sheikh",
            "shaykh",
            "sheik",
            "sayyid",
            "sayyed",
            "sayed",
            "seyyed",
            "seyed",
            "dr",
            "mr",
            "mrs",
            "ms",
            "prof",
            "ayatollah",
            "mullah",
            "mulla",
            "imam",
            "president",
            "minister",
            "prime",
            "king",
            "prince",
            "emir",
            "amir",
            "الشيخ",
            "السيد",
            "الحاج",
            "اللواء",
            "الفريق",
            "العميد",
            "العقيد",
            "الدكتور");
    private static final Set<String> SERVANTS = Set.of("abdul", "abdel", "abdal", "abdol", "abdu", "abdi");

    public NameForm {
        words = List.copyOf(words);
    }

    /// A name as it is written.
    public static NameForm of(String name) {
        return of(name, NameWord::of);
    }

    /// The same for one of many names.
    ///
    /// @param known words as they were made for others of them; filled on the way, by any thread
    public static NameForm of(String name, ConcurrentMap<String, NameWord> known) {
        return of(name, word -> known.computeIfAbsent(word, NameWord::of));
    }

    private static NameForm of(String name, Function<String, NameWord> made) {
        List<String> all = new ArrayList<>();
        for (String word : Spelling.key(name).split(" ")) {
            if (!word.isEmpty()) {
                all.add(SERVANTS.contains(word) ? "abd" : word);
            }
        }
        List<String> content = without(ARTICLES, all);
        List<String> kept = without(TITLES, content);
        List<NameWord> words = kept.stream().map(made).toList();
        String fold = words.stream().map(NameWord::fold).collect(Collectors.joining());
        boolean arabic = words.stream().anyMatch(NameWord::arabic);
        return new NameForm(words, new NameWord(String.join("", kept), fold, Fold.skeleton(fold), arabic));
    }

    private static List<String> without(Set<String> left, List<String> words) {
        List<String> kept = words.stream().filter(word -> !left.contains(word)).toList();
        return kept.isEmpty() ? words : kept;
    }

    /// Whether a word is a title, which tells nobody apart.
    public static boolean isTitle(String word) {
        return Arrays.stream(Spelling.key(word).split(" ")).allMatch(TITLES::contains);
    }

    /// How many of its words have two letters or more.
    int content() {
        return (int) words.stream().filter(word -> word.written().length() > 1).count();
    }
}
