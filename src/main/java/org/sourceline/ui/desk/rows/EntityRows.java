package org.sourceline.ui.desk.rows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sourceline.model.Article;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Item;
import org.sourceline.model.Judgement;
import org.sourceline.model.Mention;
import org.sourceline.model.inference.Identity;
import org.sourceline.store.CaseIndex;

/// Makes the rows of a list of entities: one for all that read as one.
///
/// @param <R> what a row is
public abstract class EntityRows<R extends Sought> implements RowMaker<R> {

    private final CaseIndex index;

    /// A maker of rows of a case's entities.
    protected EntityRows(CaseIndex index) {
        this.index = index;
    }

    /// What a row is made of, each looked up when it is asked for.
    ///
    /// @param entity the one that speaks
    /// @param others those that read as one with it
    public record Facts(Entity entity, List<Entity> others, CaseIndex index) {

        /// What else they are called.
        public List<String> aliases() {
            return others.isEmpty()
                    ? entity.aliases()
                    : Stream.concat(Stream.of(entity), others.stream())
                            .flatMap(Entity::names)
                            .filter(name -> !name.equals(entity.name()))
                            .distinct()
                            .toList();
        }

        /// All their mentions.
        public List<Mention> mentions() {
            return index.mentionsOf(entity.id());
        }

        /// All claims of them.
        public List<Claim> claims() {
            return index.claimsOf(entity.id());
        }
    }

    /// The row of these facts.
    protected abstract R row(Facts facts);

    @Override
    public final List<String> ids() {
        Identity identity = index.identity();
        return index.all(Entity.class).stream()
                .map(Entity::id)
                .filter(id -> identity.speaker(id).equals(id))
                .toList();
    }

    @Override
    public final Optional<R> row(String id) {
        Identity identity = index.identity();
        return identity.speaker(id).equals(id)
                ? index.find(Entity.class, id).map(entity -> row(facts(entity, identity.cluster(id))))
                : Optional.empty();
    }

    private Facts facts(Entity entity, List<String> cluster) {
        List<Entity> others = cluster.size() == 1
                ? List.of()
                : cluster.stream()
                        .filter(id -> !id.equals(entity.id()))
                        .flatMap(id -> index.find(Entity.class, id).stream())
                        .toList();
        return new Facts(entity, others, index);
    }

    @Override
    public final Stream<String> about(Item item) {
        Stream<String> ids = switch (item) {
            case Entity entity -> Stream.of(entity.id());
            case Mention mention -> Stream.of(mention.entity());
            case Claim claim -> Stream.of(claim.subject(), claim.object());
            case Judgement judgement -> Stream.of(judgement.a(), judgement.b());
            case Article article ->
                index.mentionsIn(article.id()).stream().map(Mention::entity).distinct();
            default -> Stream.empty();
        };
        return ids.flatMap(id -> Stream.concat(Stream.of(id), index.identity().cluster(id).stream()));
    }
}
