package org.sourceline.ui.desk.said;

import java.util.Optional;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Ontology;
import org.sourceline.model.Place;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;
import org.sourceline.store.ChangeSet;

/// How a step of the journal is called on the screen: its title, with predicates and types as the screen's language
/// calls them.
public final class StepTitle {

    private final CaseIndex index;
    private final Ontology stored;

    /// Titles of the steps of a case.
    ///
    /// @param stored the ontology in whose words the journal is written
    public StepTitle(CaseIndex index, Ontology stored) {
        this.index = index;
        this.stored = stored;
    }

    /// The title of a step.
    ///
    /// @param shown the ontology as the screen has it
    public String of(ChangeSet step, Ontology shown) {
        String said = Said.of(step.title());
        if (shown.equals(stored)) {
            return said;
        }
        if (step.place() instanceof Place.OfClaim(String claim)) {
            return predicate(step, claim)
                    .map(id -> said.replace(" " + stored.readingOf(id) + " ", " " + shown.readingOf(id) + " "))
                    .orElse(said);
        }
        return step.changes().stream()
                .flatMap(change -> type(change).stream())
                .findFirst()
                .map(id -> ending(said, stored.labelOf(id), shown.labelOf(id)))
                .orElse(said);
    }

    private Optional<String> predicate(ChangeSet step, String claim) {
        return step.changes().stream()
                .map(Change::item)
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .filter(each -> each.id().equals(claim))
                .findFirst()
                .or(() -> index.find(Claim.class, claim))
                .map(Claim::predicate);
    }

    /// The type that a change gave to an entity that had another.
    private static Optional<String> type(Change change) {
        return change.before() instanceof Entity before
                        && change.after() instanceof Entity after
                        && !before.type().equals(after.type())
                ? Optional.of(after.type())
                : Optional.empty();
    }

    private static String ending(String said, String stored, String shown) {
        return said.endsWith(stored) ? said.substring(0, said.length() - stored.length()) + shown : said;
    }
}
