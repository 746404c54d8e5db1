package org.sourceline.edit.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourceline.edit.Edit;
import org.sourceline.edit.Finding;
import org.sourceline.edit.Texts;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.model.Ontology;
import org.sourceline.model.Passage;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseReader;
import org.sourceline.store.Change;
import org.sourceline.store.Plan;

/// Tags passages as mentions of entities known or new; a passage that is tagged so already is left as it is.
///
/// A spelling that an entity did not have becomes an alias of it; which articles use it is read from the mentions.
public record TagPassages(List<Tag> tags) implements Edit {

    public TagPassages {
        tags = List.copyOf(tags);
    }

    /// Tags one passage.
    public static TagPassages one(Tag tag) {
        return new TagPassages(List.of(tag));
    }

    @Override
    public Plan plan(Basis basis) throws Problem {
        Texts texts = new Texts(basis.before());
        EntityBook entities = new EntityBook(basis);
        Map<String, Set<List<Object>>> tagged = new HashMap<>();
        List<Mention> mentions = new ArrayList<>();
        for (Tag tag : tags) {
            Passage passage = texts.passage(tag.article(), tag.start(), tag.end());
            Entity entity = entities.named(tag.named());
            Set<List<Object>> there = tagged.get(tag.article());
            if (there == null) {
                there = there(basis.before(), tag.article(), tags);
                tagged.put(tag.article(), there);
            }
            if (there.add(key(passage, entity.id()))) {
                mentions.add(new Mention(basis.ids().next("m"), passage, entity.id()));
                String spelling = passage.spelling();
                if (!spelling.isEmpty() && entity.names().noneMatch(spelling::equals)) {
                    entities.alter(entity.alsoCalled(spelling));
                }
            }
        }
        if (mentions.isEmpty()) {
            return Plan.nothing();
        }
        List<Change> changes = new ArrayList<>(entities.changes());
        mentions.forEach(mention -> changes.add(Change.made(mention)));
        return new Plan(title(mentions, entities), Place.of(mentions.getFirst().passage()), changes);
    }

    private static String title(List<Mention> mentions, EntityBook entities) throws Problem {
        String first = entities.named(new Tag.Named.Known(mentions.getFirst().entity()))
                .name();
        long named = mentions.stream().map(Mention::entity).distinct().count();
        if (mentions.size() == 1) {
            return "Tag " + first;
        }
        return named == 1
                ? "Tag " + mentions.size() + " mentions of " + first
                : "Tag " + mentions.size() + " mentions of " + named + " entities";
    }

    private static Set<List<Object>> there(CaseReader before, String article, List<Tag> tags) {
        List<Integer> starts = tags.stream()
                .filter(tag -> tag.article().equals(article))
                .map(Tag::start)
                .toList();
        Set<List<Object>> there = new HashSet<>();
        before.mentionsAt(article, starts).forEach(mention -> there.add(key(mention.passage(), mention.entity())));
        return there;
    }

    private static List<Object> key(Passage passage, String entity) {
        return List.of(passage.start(), passage.end(), entity);
    }

    /// What could be wrong with tags, checked one by one so that the sound ones of many can be put all the same.
    public static Checker checker(CaseReader before, Ontology ontology) {
        return new Checker(before, ontology);
    }

    /// Checks tags one by one against a case as it stands.
    public static final class Checker {

        private final CaseReader before;
        private final Texts texts;
        private final Ontology ontology;
        private final Set<Tag.Named> clear = new HashSet<>();

        private Checker(CaseReader before, Ontology ontology) {
            this.before = before;
            this.texts = new Texts(before);
            this.ontology = ontology;
        }

        /// Why the tag cannot be put; empty when it can.
        ///
        /// @param quote the words that should stand there, or empty
        public Optional<Problem> problemWith(Tag tag, String quote) {
            try {
                Passage passage = texts.passage(tag.article(), tag.start(), tag.end());
                if (!quote.isEmpty() && !quote.equals(passage.exact())) {
                    throw new Problem(
                            "\"" + quote + "\" does not stand there, but \"" + passage.exact() + "\".",
                            "Mend the offsets.",
                            Place.of(passage),
                            null);
                }
                if (!clear.contains(tag.named())) {
                    requireClear(tag.named());
                    clear.add(tag.named());
                }
                return Optional.empty();
            } catch (Problem problem) {
                return Optional.of(problem);
            }
        }

        private void requireClear(Tag.Named named) throws Problem {
            switch (named) {
                case Tag.Named.Known(String id) -> Finding.one(before, Entity.class, id);
                case Tag.Named.Called(String type, String name) -> {
                    EntityBook.requireType(ontology, type);
                    Finding.called(before, name.strip(), type);
                }
            }
        }
    }
}
