package org.sourceline.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The ontology of a case: the types its entities have and the predicates its claims use.
///
/// @param name what it is made for
/// @param types in the order of the keys 1–9 that tag with them
/// @param labels by language and id: of a type what people call one and several, of a predicate how it reads forward
///   and back; the types and predicates themselves carry what is shown in every other language
public record Ontology(
        String name,
        List<EntityType> types,
        List<Predicate> predicates,
        @Nullable Map<String, Map<String, List<String>>> labels) {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    /// Labels and relationship types the store uses itself, which an ontology may therefore not use.
    private static final Set<String> TAKEN = Set.of(
            "Article",
            "Text",
            "Source",
            "Entity",
            "Mention",
            "Claim",
            "Citation",
            "Judgement",
            "Decision",
            "Origin",
            "Picture",
            "Case",
            "ChangeSet",
            "Original",
            "Alias",
            "ALSO_CALLED",
            "IN_ARTICLE",
            "DECIDED_IN",
            "NAMES",
            "SUBJECT",
            "OBJECT",
            "CITED_FOR",
            "SAID_BY",
            "PUBLISHED_BY",
            "BETWEEN",
            "HAS_TEXT",
            "HELD_AT",
            "REPORTED_IN",
            "SAME_AS");

    public Ontology {
        types = List.copyOf(types);
        predicates = List.copyOf(predicates);
        labels = labels == null ? Map.of() : Map.copyOf(labels);
        Map<String, Object> seen = new LinkedHashMap<>();
        types.forEach(type -> claimId(seen, type.id()));
        predicates.forEach(predicate -> claimId(seen, predicate.id()));
    }

    /// An ontology in one language.
    public Ontology(String name, List<EntityType> types, List<Predicate> predicates) {
        this(name, types, predicates, Map.of());
    }

    /// The same as people of a language read it; ids stay, and what it has no words for.
    ///
    /// @param language ISO 639 code
    public Ontology in(String language) {
        Map<String, List<String>> words = known().getOrDefault(language, Map.of());
        return words.isEmpty()
                ? this
                : new Ontology(
                        name,
                        types.stream()
                                .map(type -> type.called(words.getOrDefault(type.id(), List.of())))
                                .toList(),
                        predicates.stream()
                                .map(each -> each.read(words.getOrDefault(each.id(), List.of())))
                                .toList());
    }

    /// The same with another's labels for the types and predicates that both call the same; its own labels stay.
    public Ontology labelledAs(Ontology other) {
        Map<String, Map<String, List<String>>> all = new HashMap<>(known());
        other.known().forEach((language, words) -> {
            Map<String, List<String>> both = new HashMap<>(words);
            both.keySet().removeIf(id -> !calls(id).equals(other.calls(id)));
            both.putAll(known().getOrDefault(language, Map.of()));
            all.put(language, both);
        });
        return new Ontology(name, types, predicates, all);
    }

    private Map<String, Map<String, List<String>>> known() {
        return labels == null ? Map.of() : labels;
    }

    /// What the type or predicate with that id is called: one and several, or forward and back.
    private List<String> calls(String id) {
        List<String> type =
                type(id).map(each -> List.of(each.label(), each.plural())).orElse(List.of());
        return predicate(id)
                .map(each -> List.of(each.forward(), each.inverse()))
                .orElse(type);
    }

    private static void claimId(Map<String, Object> seen, String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "The id \"" + id + "\" is not a letter followed by letters, digits or underscores");
        }
        if (TAKEN.contains(id)) {
            throw new IllegalArgumentException("The id \"" + id + "\" is one that Sourceline uses itself");
        }
        if (seen.put(id, id) != null) {
            throw new IllegalArgumentException("The id \"" + id + "\" stands twice");
        }
    }

    /// The type with that id.
    public Optional<EntityType> type(String id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    /// The predicate with that id.
    public Optional<Predicate> predicate(String id) {
        return predicates.stream()
                .filter(predicate -> predicate.id().equals(id))
                .findFirst();
    }

    /// What people call a type: its label, or its id where the ontology no longer has it.
    public String labelOf(String type) {
        return type(type).map(EntityType::label).orElse(type);
    }

    /// How a predicate reads from subject to object, or its id where the ontology no longer has it.
    public String readingOf(String predicate) {
        return predicate(predicate).map(Predicate::forward).orElse(predicate);
    }

    /// The predicates, those that may join the two types first.
    public List<Predicate> fitting(@Nullable String subjectType, @Nullable String objectType) {
        if (subjectType == null || objectType == null) {
            return predicates;
        }
        return predicates.stream()
                .sorted((one, other) ->
                        Boolean.compare(other.allows(subjectType, objectType), one.allows(subjectType, objectType)))
                .toList();
    }
}
