package org.sourceline.store.shape;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourceline.model.Derivation;

/// The shape of derivations; passages and credits are lines of text, their parts between blanks.
final class DerivationShape {

    private DerivationShape() {}

    static Map<String, Object> written(Derivation derivation) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", derivation.id());
        properties.put("article", derivation.article());
        properties.put("parent", derivation.parent());
        properties.put("origin", derivation.origin());
        properties.put("relation", derivation.relation().name());
        properties.put("extent", derivation.extent().name());
        properties.put("status", derivation.status().name());
        properties.put("share", derivation.share());
        properties.put(
                "passages",
                derivation.passages().stream()
                        .map(each -> each.start() + " " + each.end() + " " + each.parent() + " " + each.parentStart()
                                + " " + each.parentEnd())
                        .toList());
        properties.put(
                "credits",
                derivation.credits().stream()
                        .map(each -> each.start() + " " + each.end() + " " + each.name())
                        .toList());
        properties.put("why", derivation.why());
        return properties;
    }

    static Derivation read(Reading reading) {
        return new Derivation(
                reading.text("id"),
                reading.text("article"),
                reading.text("parent"),
                reading.text("origin"),
                reading.choice(Derivation.Relation.class, "relation"),
                reading.choice(Derivation.Extent.class, "extent"),
                reading.choice(Derivation.Status.class, "status"),
                reading.decimal("share"),
                aligned(reading.texts("passages")),
                credits(reading.texts("credits")),
                reading.text("why"));
    }

    private static List<Derivation.Aligned> aligned(List<String> lines) {
        return lines.stream()
                .map(line -> line.split(" "))
                .map(part -> new Derivation.Aligned(
                        number(part[0]), number(part[1]), part[2], number(part[3]), number(part[4])))
                .toList();
    }

    private static List<Derivation.Credit> credits(List<String> lines) {
        return lines.stream()
                .map(line -> line.split(" "))
                .map(part -> new Derivation.Credit(
                        number(part[0]), number(part[1]), String.join(" ", Arrays.copyOfRange(part, 2, part.length))))
                .toList();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
