package org.sourceline.ui.shell.palette;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourceline.edit.picture.PlaceEntity;
import org.sourceline.model.Article;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Item;
import org.sourceline.model.Picture;
import org.sourceline.text.Spelling;

/// An item with the names it is found by.
///
/// @param item id of the item
/// @param names the keys of its names as [Spelling] makes them, each between line feeds; a claim shares those of its
///   ends
///     and of its predicate
record Bearer(String item, Kind kind, List<String> names) {

    /// What is found, in the order it is shown.
    enum Kind {
        ENTITY,
        ARTICLE,
        CLAIM,
        PICTURE;

        /// How many kinds are shown before it.
        int before() {
            return compareTo(ENTITY);
        }
    }

    /// An entity, by all its names.
    static Bearer of(Entity entity) {
        return new Bearer(entity.id(), Kind.ENTITY, List.of(keys(entity.names())));
    }

    /// An article, by its heading and its site.
    static Bearer of(Article article) {
        return new Bearer(article.id(), Kind.ARTICLE, List.of(keys(Stream.of(article.heading(), article.site()))));
    }

    /// A picture saved by name; the chart itself is none.
    private static Optional<Bearer> of(Picture picture) {
        return picture.id().equals(PlaceEntity.CHART)
                ? Optional.empty()
                : Optional.of(new Bearer(picture.id(), Kind.PICTURE, List.of(keys(Stream.of(picture.name())))));
    }

    /// A claim, by the sentence it reads as, under all names of its two ends.
    ///
    /// @param named the names of the entity with that id, as keys
    /// @param said what the predicate with that id says, as keys
    static Bearer of(Claim claim, Function<String, String> named, Function<String, String> said) {
        return new Bearer(
                claim.id(),
                Kind.CLAIM,
                List.of(named.apply(claim.subject()), said.apply(claim.predicate()), named.apply(claim.object())));
    }

    /// An item of any kind that is found by name.
    static Optional<Bearer> of(Item item, Function<String, String> named, Function<String, String> said) {
        return switch (item) {
            case Entity entity -> Optional.of(of(entity));
            case Article article -> Optional.of(of(article));
            case Claim claim -> Optional.of(of(claim, named, said));
            case Picture picture -> of(picture);
            default -> Optional.empty();
        };
    }

    /// Names as keys, each between line feeds.
    static String keys(Stream<String> names) {
        return names.map(Spelling::key).distinct().collect(Collectors.joining("\n", "\n", "\n"));
    }

    /// Whether every one of the words begins or stands in a word of its names.
    boolean has(List<String> words) {
        return words.stream().allMatch(this::has);
    }

    /// Whether a name of its begins with these words.
    boolean hasNameBeginning(String words) {
        return has("\n" + words);
    }

    private boolean has(String words) {
        return names.stream().anyMatch(each -> each.contains(words));
    }

    /// How long its names are together, up to [#FAR].
    int length() {
        int length = 0;
        for (String each : names) {
            length += each.length();
        }
        return Math.min(length, FAR - 1);
    }

    /// How near it is to what is sought: less is nearer.
    int distance(String sought) {
        boolean begins = kind != Kind.CLAIM && hasNameBeginning(sought);
        boolean whole = begins && has("\n" + sought + "\n");
        return (whole ? 0 : begins ? 1 : 2) * FAR + length();
    }

    /// Between one rank and the next.
    static final int FAR = 1 << 16;
}
