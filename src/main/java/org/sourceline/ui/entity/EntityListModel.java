package org.sourceline.ui.entity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourceline.edit.tag.Judge;
import org.sourceline.model.Entity;
import org.sourceline.model.Judgement;
import org.sourceline.store.CaseIndex;
import org.sourceline.text.Spelling;
import org.sourceline.ui.desk.rows.EntityRows;
import org.sourceline.ui.desk.rows.Sought;

/// The rows of the entity list.
final class EntityListModel extends EntityRows<EntityListModel.Row> {

    /// Rows by name.
    static final Comparator<Row> BY_NAME =
            Comparator.comparing(Row::sought).thenComparing(row -> row.entity().id());

    /// Rows by how often they are mentioned, and then by name.
    static final Comparator<Row> BY_MENTIONS =
            Comparator.comparingInt((Row row) -> -row.mentions()).thenComparing(BY_NAME);

    private final CaseIndex index;

    EntityListModel(CaseIndex index) {
        super(index);
        this.index = index;
    }

    @Override
    protected Row row(Facts facts) {
        String sought = Stream.concat(Stream.of(facts.entity().name()), facts.aliases().stream())
                .map(Spelling::key)
                .collect(Collectors.joining("\n"));
        return new Row(
                facts.entity(),
                facts.aliases(),
                facts.others(),
                facts.mentions().size(),
                sought);
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
