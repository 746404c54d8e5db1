package org.sourceline.ui.entity;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.sourceline.edit.tag.Judge;
import org.sourceline.model.Entity;
import org.sourceline.model.Identity;
import org.sourceline.model.Judgement;
import org.sourceline.store.CaseIndex;
import org.sourceline.text.Spelling;

/// The rows of the entity list: one for all that read as one, filtered, in order.
final class EntityListModel {

    private final CaseIndex index;
    private boolean byName;
    private String filter = "";

    EntityListModel(CaseIndex index) {
        this.index = index;
    }

    /// The rows as they stand.
    List<Row> rows() {
        String key = Spelling.key(filter);
        Identity identity = index.identity();
        Comparator<Row> order =
                Comparator.comparing(row -> Spelling.key(row.entity().name()));
        if (!byName) {
            order = Comparator.comparingInt((Row row) -> -row.mentions()).thenComparing(order);
        }
        return index.all(Entity.class).stream()
                .filter(entity -> identity.speaker(entity.id()).equals(entity.id()))
                .map(this::row)
                .filter(row -> row.names().stream().anyMatch(name -> holds(name, key)))
                .sorted(order)
                .toList();
    }

    private boolean holds(String name, String key) {
        return key.isEmpty()
                ? name.contains(filter.strip())
                : Spelling.key(name).contains(key);
    }

    private Row row(Entity entity) {
        List<Entity> members = index.identity().cluster(entity.id()).stream()
                .flatMap(id -> index.find(Entity.class, id).stream())
                .toList();
        List<String> aliases = members.stream()
                .flatMap(Entity::names)
                .filter(name -> !name.equals(entity.name()))
                .distinct()
                .toList();
        List<Entity> others =
                members.stream().filter(member -> !member.equals(entity)).toList();
        return new Row(entity, aliases, others, index.mentionsOf(entity.id()).size());
    }

    /// The edits that part a member of a cluster from all it was judged the same as.
    List<Judge> parting(Entity member) {
        return index.all(Judgement.class).stream()
                .filter(judgement -> judgement.verdict() == Judgement.Verdict.SAME)
                .filter(judgement ->
                        judgement.a().equals(member.id()) || judgement.b().equals(member.id()))
                .map(judgement ->
                        new Judge(judgement.a(), judgement.b(), Judgement.Verdict.DIFFERENT, judgement.reason()))
                .toList();
    }

    /// Of two rows, that whose name will stand for both: the one with more mentions.
    static List<Row> byWeight(List<Row> two) {
        Function<Row, Integer> weight = row -> -row.mentions();
        return two.stream().sorted(Comparator.comparing(weight)).toList();
    }

    void filter(String words) {
        filter = words;
    }

    /// Sorts by the other of mentions and name.
    void sortOtherwise() {
        byName = !byName;
    }

    boolean isByName() {
        return byName;
    }

    /// A row of the list.
    ///
    /// @param entity the one that speaks
    /// @param aliases what else it is called, by those too that read as one with it
    /// @param others those that read as one with it
    /// @param mentions how many mentions they have together
    record Row(Entity entity, List<String> aliases, List<Entity> others, int mentions) {

        List<String> names() {
            return java.util.stream.Stream.concat(java.util.stream.Stream.of(entity.name()), aliases.stream())
                    .toList();
        }
    }
}
