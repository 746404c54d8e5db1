package org.sourceline.suggest.mention;

import java.util.List;
import org.sourceline.model.Ontology;
import org.sourceline.suggest.learn.Learned;
import org.sourceline.suggest.learn.NameAt;

/// Suggests the names that were learned from the case's tags, where no name of the case stands.
final class LearnedNames {

    private static final int PERCENT = 100;

    private LearnedNames() {}

    static void read(String text, Learned learned, Ontology ontology, Draft draft) {
        double right = learned.exam().precision();
        List<NameAt> names = learned.heard().map(finder -> finder.in(text)).orElse(List.of());
        for (NameAt name : names) {
            boolean known = draft.within(name.start(), name.end()).stream()
                    .anyMatch(each -> !each.isNew() && each.score() >= Suggestion.WORTH_SHOWING);
            if (!known) {
                draft.fresh(
                        name.start(),
                        name.end(),
                        name.type(),
                        text.substring(name.start(), name.end()).replaceAll("\\s+", " "),
                        name.sure() * right,
                        Rule.LEARNED,
                        draft.say("learned", ontology.labelOf(name.type()), Math.round(right * PERCENT)));
            }
        }
    }
}
