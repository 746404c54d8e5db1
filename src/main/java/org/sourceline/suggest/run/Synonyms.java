package org.sourceline.suggest.run;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sourceline.text.Spelling;

/// Names of one and the same that no rule of spelling leads from one to another: translations, short forms, noms de
/// guerre. They are read from the list beside this class.
public final class Synonyms {

    private static final Map<String, List<String>> BY_NAME = read();

    private Synonyms() {}

    private static Map<String, List<String>> read() {
        Map<String, List<String>> byName = new HashMap<>();
        Cues.read("synonyms.txt").lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            List<String> names = List.of(line.split(" \\| "));
            names.forEach(name -> byName.put(Spelling.key(name), names));
        });
        return byName;
    }

    /// What else is called so of which these are names.
    public static Set<String> of(List<String> names) {
        Set<String> others = new LinkedHashSet<>();
        names.forEach(name -> others.addAll(BY_NAME.getOrDefault(Spelling.key(name), List.of())));
        names.forEach(others::remove);
        return others;
    }
}
