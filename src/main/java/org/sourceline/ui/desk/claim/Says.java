package org.sourceline.ui.desk.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sourceline.model.Ontology;
import org.sourceline.model.Predicate;

/// A way a claim may read.
///
/// @param turned whether it reads from object to subject
public record Says(Predicate predicate, boolean turned) {

    /// What a claim between two entities may say, that which fits their types first; with what was typed in it.
    ///
    /// @param subject id of the subject's type
    /// @param object id of the object's
    public static List<Says> of(Ontology ontology, String subject, String object, String typed, int most) {
        List<Says> fitting = new ArrayList<>();
        List<Says> turned = new ArrayList<>();
        List<Says> other = new ArrayList<>();
        for (Predicate predicate : ontology.fitting(subject, object)) {
            (predicate.allows(subject, object) ? fitting : other).add(new Says(predicate, false));
            if (!predicate.symmetric() && predicate.allows(object, subject)) {
                turned.add(new Says(predicate, true));
            }
        }
        fitting.addAll(turned);
        fitting.addAll(other);
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<Says> found = new ArrayList<>();
        fitting.stream().filter(each -> each.begins(wanted)).forEach(found::add);
        fitting.stream()
                .filter(each -> !each.begins(wanted) && each.isAbout(wanted))
                .forEach(found::add);
        return found.stream().limit(most).toList();
    }

    /// How it reads between the two names.
    public String reading() {
        return turned ? predicate.inverse() : predicate.forward();
    }

    private boolean begins(String typed) {
        return reading().toLowerCase(Locale.ROOT).startsWith(typed);
    }

    private boolean isAbout(String typed) {
        return reading().toLowerCase(Locale.ROOT).contains(typed)
                || (!turned && predicate.triggers().stream().anyMatch(word -> word.startsWith(typed)));
    }
}
