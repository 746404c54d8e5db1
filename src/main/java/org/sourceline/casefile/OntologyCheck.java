package org.sourceline.casefile;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sourceline.model.EntityType;
import org.sourceline.model.Ontology;
import org.sourceline.model.Predicate;
import org.sourceline.problem.Problem;
import tools.jackson.databind.JsonNode;

/// Checks that JSON is an ontology, so exactly that whoever wrote it finds what is wrong.
final class OntologyCheck {

    private static final Set<String> SHAPES =
            Set.of("circle", "hexagon", "square", "rounded", "ring", "diamond", "pentagon", "star", "triangle", "page");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private static final String TEXT = "text in double quotes";
    private static final String YES_OR_NO = "true or false";
    private static final String TEXTS = "a list of texts in double quotes";
    private static final String OBJECTS = "a list of objects";
    private static final String LANGUAGES = "an object of languages";
    private static final String LABELS = "labels";

    private final String name;

    private OntologyCheck(String name) {
        this.name = name;
    }

    /// Checks the whole of it.
    ///
    /// @param name what a problem calls the file
    /// @throws Problem at the first thing that is wrong
    static void check(JsonNode root, String name) throws Problem {
        OntologyCheck check = new OntologyCheck(name);
        check.fields(root, Ontology.class, "the ontology");
        for (int i = 0; i < root.get("types").size(); i++) {
            check.type(root.get("types").get(i), i + 1);
        }
        Set<String> types = root.get("types").values().stream()
                .map(type -> type.get("id").asString())
                .collect(Collectors.toCollection(TreeSet::new));
        for (int i = 0; i < root.get("predicates").size(); i++) {
            check.predicate(root.get("predicates").get(i), i + 1, types);
        }
        check.labels(root.path(LABELS));
    }

    /// Checks the words in other languages, of which there may be none.
    private void labels(JsonNode languages) throws Problem {
        for (Map.Entry<String, JsonNode> language : languages.properties()) {
            for (Map.Entry<String, JsonNode> words : language.getValue().properties()) {
                JsonNode pair = words.getValue();
                if (pair.size() != 2 || !isTexts(pair)) {
                    throw wrong(
                            "the " + LABELS + " in \"" + language.getKey() + "\" have something other than two texts"
                                    + " for \"" + words.getKey() + "\"",
                            "Write two texts in a list: what one and several are called, or how it reads both ways.");
                }
            }
        }
    }

    private static boolean isTexts(JsonNode value) {
        return value.isArray() && value.values().stream().allMatch(JsonNode::isString);
    }

    private void type(JsonNode type, int number) throws Problem {
        String what = called("type", type, number);
        fields(type, EntityType.class, what);
        filled(type, what, List.of("id", "label", "plural"));
        oneOf(type.get("shape").asString(), SHAPES, what, "shape");
        for (String ground : List.of("light", "dark")) {
            String colour = type.get(ground).asString();
            if (!COLOUR.matcher(colour).matches()) {
                throw wrong(
                        what + " has \"" + colour + "\" as its " + ground + " colour",
                        "Write # and six hexadecimal digits, such as #2563c9.");
            }
        }
    }

    private void predicate(JsonNode predicate, int number, Set<String> types) throws Problem {
        String what = called("predicate", predicate, number);
        fields(predicate, Predicate.class, what);
        filled(predicate, what, List.of("id", "forward", "inverse"));
        for (String side : List.of("subjects", "objects")) {
            for (JsonNode type : predicate.get(side)) {
                oneOf(type.asString(), types, what, side);
            }
        }
    }

    /// Names one of a list by its id, or by its place where it has none.
    private static String called(String kind, JsonNode one, int number) {
        String id = one.path("id").asString("");
        return id.isEmpty() ? kind + " number " + number : "the " + kind + " " + id;
    }

    private void fields(JsonNode object, Class<? extends Record> record, String what) throws Problem {
        if (!object.isObject()) {
            throw wrong(what + " is not an object", "Put its fields between { and }.");
        }
        Set<String> known = new TreeSet<>();
        for (RecordComponent component : record.getRecordComponents()) {
            known.add(component.getName());
            if (!component.getName().equals(LABELS) || object.has(LABELS)) {
                field(object.path(component.getName()), component, record, what);
            }
        }
        for (String given : object.propertyNames()) {
            if (!known.contains(given)) {
                throw wrong(
                        what + " has a field \"" + given + "\", which Sourceline does not know",
                        "Take it out, or write it as one of " + String.join(", ", known) + ".");
            }
        }
    }

    private void field(JsonNode value, RecordComponent component, Class<? extends Record> record, String what)
            throws Problem {
        String field = component.getName();
        if (value.isMissingNode()) {
            throw wrong(what + " has no \"" + field + "\"", "Add it: an ontology leaves no field out.");
        }
        String wanted = wanted(component, record);
        boolean fits = switch (wanted) {
            case TEXT -> value.isString();
            case YES_OR_NO -> value.isBoolean();
            case TEXTS -> isTexts(value);
            case LANGUAGES -> value.isObject() && value.values().stream().allMatch(JsonNode::isObject);
            default -> value.isArray();
        };
        if (!fits) {
            throw wrong(
                    what + " has something other than " + wanted + " as its \"" + field + "\"",
                    "Make it " + wanted + ".");
        }
    }

    private static String wanted(RecordComponent component, Class<? extends Record> record) {
        if (component.getType() == List.class) {
            return record == Ontology.class ? OBJECTS : TEXTS;
        }
        if (component.getType() == Map.class) {
            return LANGUAGES;
        }
        return component.getType() == boolean.class ? YES_OR_NO : TEXT;
    }

    private void filled(JsonNode object, String what, List<String> fields) throws Problem {
        for (String field : fields) {
            if (object.get(field).asString().isBlank()) {
                throw wrong(what + " has an empty \"" + field + "\"", "Write there what people should read.");
            }
        }
    }

    private void oneOf(String value, Set<String> allowed, String what, String field) throws Problem {
        if (!allowed.contains(value)) {
            throw wrong(
                    what + " has \"" + value + "\" in its " + field + ", which there is not",
                    "Take one of " + String.join(", ", new TreeSet<>(allowed)) + ".");
        }
    }

    private Problem wrong(String what, String whatYouCanDo) {
        return new Problem("In the ontology " + name + ", " + what + ".", whatYouCanDo);
    }
}
