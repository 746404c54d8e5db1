package org.sourceline.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sourceline.edit.tag.Tag;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.store.CaseIndex;
import org.sourceline.text.Alike;
import org.sourceline.text.reuse.Span;

/// Names that are tagged in a passage of one article and stand untagged, by any name of the same entity, in the passage
/// of another that says the same.
public final class CopiedNames {

    private static final int SHORTEST = 3;

    private CopiedNames() {}

    /// A passage of an article.
    ///
    /// @param text of the whole article
    public record Stretch(String article, String text, Span span) {}

    /// The tags that one of two passages lacks.
    public static List<Tag> in(CaseIndex index, Stretch tagged, Stretch bare) {
        Set<String> entities = new LinkedHashSet<>();
        index.mentionsIn(tagged.article()).stream()
                .filter(mention -> stands(mention, tagged.span()))
                .forEach(mention -> entities.add(mention.entity()));
        List<Span> taken = new ArrayList<>(index.mentionsIn(bare.article()).stream()
                .map(mention ->
                        new Span(mention.passage().start(), mention.passage().end()))
                .toList());
        List<Named> names = entities.stream()
                .flatMap(entity -> index.identity().cluster(entity).stream()
                        .flatMap(id -> index.find(Entity.class, id).stream())
                        .flatMap(Entity::names)
                        .filter(name -> name.length() >= SHORTEST)
                        .distinct()
                        .map(name -> new Named(entity, name)))
                .sorted(Comparator.comparingInt(named -> -named.name().length()))
                .toList();
        List<Tag> tags = new ArrayList<>();
        String words = bare.text().substring(bare.span().start(), bare.span().end());
        for (Named named : names) {
            for (int[] ends : Alike.to(named.name()).find(words)) {
                Span at = new Span(bare.span().start() + ends[0], bare.span().start() + ends[1]);
                if (!at.meets(taken)) {
                    taken.add(at);
                    tags.add(Tag.known(bare.article(), at.start(), at.end(), named.entity()));
                }
            }
        }
        tags.sort(Comparator.comparingInt(Tag::start));
        return tags;
    }

    private static boolean stands(Mention mention, Span within) {
        return mention.passage().start() >= within.start() && mention.passage().end() <= within.end();
    }

    private record Named(String entity, String name) {}
}
