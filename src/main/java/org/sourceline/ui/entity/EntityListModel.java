package org.sourceline.ui.entity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourceline.edit.tag.Judge;
import org.sourceline.model.Entity;
import org.sourceline.model.Identity;
import org.sourceline.model.Item;
import org.sourceline.model.Judgement;
import org.sourceline.model.Mention;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;
import org.sourceline.text.Spelling;
import org.sourceline.ui.desk.rows.RowMaker;
import org.sourceline.ui.desk.rows.Sought;

/// The rows of the entity list: one for all that read as one.
final class EntityListModel implements RowMaker<EntityListModel.Row> {

    /// Rows by name.
    static final Comparator<Row> BY_NAME =
            Comparator.comparing(Row::sought).thenComparing(row -> row.entity().id());

    /// Rows by how often they are mentioned, and then by name.
    static final Comparator<Row> BY_MENTIONS =
            Comparator.comparingInt((Row row) -> -row.mentions()).thenComparing(BY_NAME);

    private final CaseIndex index;

    EntityListModel(CaseIndex index) {
        this.index = index;
    }

    @Override
    public List<String> ids() {
        Identity identity = index.identity();
        return index.all(Entity.class).stream()
                .map(Entity::id)
                .filter(id -> identity.speaker(id).equals(id))
                .toList();
    }

    @Override
    public Optional<Row> row(String id) {
        return index.identity().speaker(id).equals(id)
                ? index.find(Entity.class, id).map(this::row)
                : Optional.empty();
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
        String sought = Stream.concat(Stream.of(entity.name()), aliases.stream())
                .map(Spelling::key)
                .collect(Collectors.joining("\n"));
        return new Row(entity, aliases, others, index.mentionsOf(entity.id()).size(), sought);
    }

    @Override
    public Set<String> touched(List<Change> changes) {
        Set<String> touched = new HashSet<>();
        for (Change change : changes) {
            Stream.of(Optional.ofNullable(change.before()), Optional.ofNullable(change.after()))
                    .flatMap(Optional::stream)
                    .flatMap(EntityListModel::about)
                    .forEach(id -> {
                        touched.add(id);
                        touched.addAll(index.identity().cluster(id));
                    });
        }
        return touched;
    }

    private static Stream<String> about(Item item) {
        return switch (item) {
            case Entity entity -> Stream.of(entity.id());
            case Mention mention -> Stream.of(mention.entity());
            case Judgement judgement -> Stream.of(judgement.a(), judgement.b());
            default -> Stream.empty();
        };
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
        return two.stream().sorted(Comparator.comparing(row -> -row.mentions())).toList();
    }

    /// A row of the list.
    ///
    /// @param entity the one that speaks
    /// @param aliases what else it is called, by those too that read as one with it
    /// @param others those that read as one with it
    /// @param mentions how many mentions they have together
    record Row(Entity entity, List<String> aliases, List<Entity> others, int mentions, String sought)
            implements Sought {

        @Override
        public String id() {
            return entity.id();
        }
    }
}
