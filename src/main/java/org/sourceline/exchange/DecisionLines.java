package org.sourceline.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sourceline.edit.Texts;
import org.sourceline.edit.review.Ruling;
import org.sourceline.edit.tag.Tag;
import org.sourceline.edit.tag.TagPassages;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention.Decision.Verdict;
import org.sourceline.model.Ontology;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseReader;
import org.sourceline.store.CaseStore;
import tools.jackson.databind.JsonNode;

/// Decisions on suggestions as lines of JSON: a suggestion as `suggest` prints it, `{article, start, end, quote, type,
/// entity, name, rule}`, and `verdict`.
///
/// @param rulings the sound ones, in their order
/// @param failed what is wrong with the others
public record DecisionLines(List<Ruling> rulings, List<Problem> failed) {

    public DecisionLines {
        rulings = List.copyOf(rulings);
        failed = List.copyOf(failed);
    }

    /// The decisions in a file.
    ///
    /// @throws Problem when it cannot be read at all
    public static DecisionLines read(CaseStore store, Path file, Ontology ontology) throws Problem {
        List<Problem> failed = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            List<Ruling> rulings = store.read(view -> {
                TagPassages.Checker checker = TagPassages.checker(view, ontology);
                return new JsonLines(file.toString(), failed::add).read(in, object -> ruling(view, checker, object));
            });
            return new DecisionLines(rulings, failed);
        } catch (IOException unreadable) {
            throw new Problem(
                    file + " cannot be opened (" + unreadable.getMessage() + ").", "Check the path.", null, unreadable);
        }
    }

    private static Ruling ruling(CaseReader before, TagPassages.Checker checker, JsonNode object) throws Problem {
        String article = JsonLines.text(object, "article");
        int start = JsonLines.offset(object, "start");
        int end = JsonLines.offset(object, "end");
        String entity = JsonLines.maybe(object, "entity");
        String type = JsonLines.maybe(object, "type");
        String name = JsonLines.maybe(object, "name");
        Verdict verdict = verdict(JsonLines.text(object, "verdict"));
        String quote = new Texts(before).passage(article, start, end).exact();
        boolean known = !entity.isEmpty() && before.find(Entity.class, entity).isPresent();
        Tag tag = known
                ? Tag.known(article, start, end, entity)
                : Tag.called(article, start, end, type, name.isEmpty() ? quote : name);
        Ruling ruling = new Ruling(tag, quote, type, known ? entity : "", JsonLines.maybe(object, "rule"), verdict);
        Optional<Problem> problem =
                ruling.takesUp() ? checker.problemWith(tag, JsonLines.maybe(object, "quote")) : Optional.empty();
        if (problem.isPresent()) {
            throw problem.get();
        }
        return ruling;
    }

    private static Verdict verdict(String written) throws Problem {
        try {
            return Verdict.valueOf(written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Problem(
                    "\"" + written + "\" is no verdict.",
                    "It is accepted, corrected, rejected_here, rejected_everywhere or later.",
                    null,
                    unknown);
        }
    }
}
