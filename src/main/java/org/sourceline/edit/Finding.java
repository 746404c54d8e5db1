package org.sourceline.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sourceline.model.Entity;
import org.sourceline.model.Item;
import org.sourceline.model.Judgement;
import org.sourceline.model.inference.Identity;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseReader;

/// Finds what an edit is about, or says plainly that it is not there.
public final class Finding {

    private Finding() {}

    /// The item of that kind and id.
    ///
    /// @throws Problem when the case has none
    public static <I extends Item> I one(CaseReader before, Class<I> kind, String id) throws Problem {
        return before.find(kind, id)
                .orElseThrow(() -> new Problem(
                        "There is no " + kind.getSimpleName().toLowerCase(Locale.ROOT) + " with the id " + id + ".",
                        "It may have been removed since; look at the list again."));
    }

    /// The entity that goes by a name: whose name it is, or else whose alias. Of several that are judged the same it is
    /// the one that speaks for them.
    ///
    /// @param type id of its type, or empty for any
    /// @throws Problem when several entities go by it, naming them
    public static Optional<Entity> called(CaseReader before, String name, String type) throws Problem {
        List<Entity> called = before.called(name).stream()
                .filter(entity -> type.isEmpty() || entity.type().equals(type))
                .toList();
        List<Entity> exactly =
                called.stream().filter(entity -> entity.name().equals(name)).toList();
        List<Entity> meant = exactly.isEmpty() ? called : exactly;
        if (meant.size() < 2) {
            return meant.stream().findFirst();
        }
        Identity identity = Identity.of(before.all(Judgement.class));
        Entity first = meant.getFirst();
        if (meant.stream().allMatch(each -> identity.same(first.id(), each.id()))) {
            String speaker = identity.speaker(first.id());
            return Optional.of(meant.stream()
                    .filter(each -> each.id().equals(speaker))
                    .findFirst()
                    .orElse(first));
        }
        throw new Problem(
                "Several entities are called \"" + name + "\": "
                        + meant.stream()
                                .map(each -> each.id() + " (" + each.type() + " " + each.name() + ")")
                                .collect(Collectors.joining(", "))
                        + ".",
                "Say which by its id.");
    }
}
