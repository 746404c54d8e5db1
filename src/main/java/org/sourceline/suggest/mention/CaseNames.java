package org.sourceline.suggest.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourceline.model.Entity;
import org.sourceline.store.CaseIndex;
import org.sourceline.suggest.run.Synonyms;
import org.sourceline.text.name.Acronym;
import org.sourceline.text.name.NameForm;
import org.sourceline.text.name.NameMatch;
import org.sourceline.text.name.NameScanner;
import org.sourceline.text.name.NameWeights;
import org.sourceline.text.name.NameWord;

/// The names and aliases of a case's entities, to be found in texts as they are written and in other spellings.
///
/// It stands for the case as it was when it was made; make it anew when entities change.
public final class CaseNames {

    /// Words that so many names have tell nothing by themselves: "movement", "brigade".
    private static final int TOO_MANY = 400;

    /// Two letters that stand for a name whose words are not in the article stand for anything: PC, IQ.
    private static final int SHORTEST_LETTERS = 3;

    /// A shorter word sounds like a part of too many names.
    private static final int SHORTEST_WORD = 4;

    private final CaseIndex index;
    private final NameScanner scanner = new NameScanner();
    private final NameWeights weights = new NameWeights();
    private final List<Known> names = new ArrayList<>();
    private final List<List<Integer>> alike = new ArrayList<>();
    private final Map<String, List<Integer>> bySkeleton = new HashMap<>();
    private final Map<String, List<Integer>> byInitials = new HashMap<>();
    private final Map<String, Integer> mentions = new HashMap<>();

    /// A name of the case.
    ///
    /// @param entity the entity it belongs to, which speaks for all that are judged the same
    /// @param own whether the case has it, and not only the list of synonyms
    public record Known(String name, Entity entity, NameForm form, boolean own) {}

    /// The names of the entities of a case.
    public CaseNames(CaseIndex index) {
        this.index = index;
        for (Entity entity : index.all(Entity.class)) {
            Entity speaker = index.speaker(entity.id()).orElse(entity);
            List<String> own = entity.names().toList();
            own.forEach(name -> put(name, speaker, true));
            Synonyms.of(own).forEach(name -> put(name, speaker, false));
        }
    }

    /// Puts a name where it is found; a synonym of one word is found as it is written only, since nobody in the case
    /// has called anything so yet.
    private void put(String name, Entity speaker, boolean own) {
        NameForm form = NameForm.of(name);
        int id = names.size();
        int first = scanner.add(name, id);
        names.add(new Known(name, speaker, form, own));
        alike.add(new ArrayList<>());
        alike.get(first).add(id);
        weights.count(form, 1);
        Set<String> skeletons = new LinkedHashSet<>();
        form.words().forEach(word -> skeletons.add(word.skeleton()));
        skeletons.add(form.joined().skeleton());
        if (own && !speaker.type().equals("Person")) {
            Acronym.of(name).stream()
                    .filter(letters -> letters.length() >= SHORTEST_LETTERS)
                    .forEach(letters -> byInitials
                            .computeIfAbsent(letters, none -> new ArrayList<>())
                            .add(id));
        }
        if (own || form.words().size() > 1) {
            skeletons.forEach(skeleton -> bySkeleton
                    .computeIfAbsent(skeleton, none -> new ArrayList<>())
                    .add(id));
        }
    }

    NameScanner scanner() {
        return scanner;
    }

    NameWeights weights() {
        return weights;
    }

    /// Forgets how often entities are mentioned, which changes with every tag.
    void countAnew() {
        mentions.clear();
    }

    /// How often an entity is mentioned in the case.
    int mentions(Entity entity) {
        return mentions.computeIfAbsent(entity.id(), id -> index.mentionsOf(id).size());
    }

    /// The names that a hit of the scanner may be, of different entities, the most mentioned first.
    List<Known> hit(int name) {
        Map<String, Known> byEntity = new HashMap<>();
        alike.get(name)
                .forEach(id -> byEntity.putIfAbsent(names.get(id).entity().id(), names.get(id)));
        return byEntity.values().stream()
                .sorted(Comparator.comparingInt((Known known) -> -mentions(known.entity()))
                        .thenComparing(known -> known.entity().name())
                        .thenComparing(known -> known.entity().id()))
                .toList();
    }

    /// A known name that words may spell, and how alike the two are.
    public record Variant(Known known, NameMatch match) {}

    /// The known name that words of a running text most likely spell.
    ///
    /// @param type the type that the words are known to be of, or empty
    public Optional<Variant> variant(NameForm words, String type) {
        Set<Integer> candidates =
                new LinkedHashSet<>(bySkeleton.getOrDefault(words.joined().skeleton(), List.of()));
        for (NameWord word : words.words()) {
            List<Integer> with = bySkeleton.getOrDefault(word.skeleton(), List.of());
            if (with.size() <= TOO_MANY) {
                candidates.addAll(with);
            }
        }
        return candidates.stream()
                .map(names::get)
                .filter(known -> type.isEmpty() || Kin.same(known.entity().type(), type))
                .map(known -> new Variant(known, match(words, known)))
                .filter(variant -> NameMatch.inText(words, variant.known().form(), variant.match()))
                .max(Comparator.comparingDouble(
                                (Variant variant) -> variant.match().score())
                        .thenComparing(variant -> mentions(variant.known().entity())));
    }

    private NameMatch match(NameForm words, Known known) {
        return known.entity().type().equals("Person")
                ? NameMatch.ofPeople(words, known.form(), weights)
                : NameMatch.of(words, known.form(), weights);
    }

    /// The entities with a longer name that ends or, but for people, begins with words that are alike.
    Set<Entity> shortFor(NameForm words) {
        Set<Entity> found = new LinkedHashSet<>();
        if (words.joined().written().length() >= SHORTEST_WORD && words.words().size() <= 2) {
            for (int id : bySkeleton.getOrDefault(words.words().getLast().skeleton(), List.of())) {
                Known known = names.get(id);
                if (known.own() && isPart(words, known.form(), known.entity().type())) {
                    found.add(known.entity());
                }
            }
        }
        return found;
    }

    /// Whether words may be short for a longer name.
    static boolean isPart(NameForm words, NameForm name, String type) {
        int size = words.words().size();
        int longer = name.words().size();
        if (longer <= size) {
            return false;
        }
        boolean ends = same(words.words(), name.words().subList(longer - size, longer));
        return ends
                || (!type.equals("Person")
                        && size == 1
                        && longer > 2
                        && same(words.words(), name.words().subList(0, 1)));
    }

    private static boolean same(List<NameWord> words, List<NameWord> part) {
        for (int i = 0; i < words.size(); i++) {
            boolean one = words.get(i).skeleton().equals(part.get(i).skeleton())
                    && NameMatch.inText(
                            new NameForm(List.of(words.get(i)), words.get(i)),
                            new NameForm(List.of(part.get(i)), part.get(i)),
                            new NameMatch(0, List.of(), false));
            if (!one) {
                return false;
            }
        }
        return true;
    }

    /// The entities of a name of which the letters are the first ones.
    Set<Entity> acronym(String letters) {
        Set<Entity> found = new LinkedHashSet<>();
        byInitials
                .getOrDefault(Acronym.letters(letters), List.of())
                .forEach(id -> found.add(names.get(id).entity()));
        return found;
    }
}
