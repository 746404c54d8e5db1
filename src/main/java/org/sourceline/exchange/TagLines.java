package org.sourceline.exchange;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sourceline.edit.tag.Tag;
import org.sourceline.edit.tag.TagPassages;
import org.sourceline.model.Entity;
import org.sourceline.model.Ontology;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseReader;
import tools.jackson.databind.JsonNode;

/// Tags as lines of JSON: `{article, start, end, type, name}`, with `quote` where the line is to prove its words, and
/// `entity` where it is to say by id which of several of one name it means.
public final class TagLines {

    private TagLines() {}

    /// The sound tags, in their order.
    ///
    /// @param name what the lines come from, for problems
    /// @param failed told of each line that cannot be put as a tag
    public static List<Tag> read(
            InputStream in, String name, CaseReader before, Ontology ontology, Consumer<Problem> failed)
            throws Problem {
        TagPassages.Checker checker = TagPassages.checker(before, ontology);
        return new JsonLines(name, failed).read(in, object -> {
            Tag tag = tag(before, object);
            Optional<Problem> problem = checker.problemWith(tag, JsonLines.maybe(object, "quote"));
            if (problem.isPresent()) {
                throw problem.get();
            }
            return tag;
        });
    }

    private static Tag tag(CaseReader before, JsonNode object) throws Problem {
        String article = JsonLines.text(object, "article");
        int start = JsonLines.offset(object, "start");
        int end = JsonLines.offset(object, "end");
        String entity = JsonLines.maybe(object, "entity");
        return !entity.isEmpty() && before.find(Entity.class, entity).isPresent()
                ? Tag.known(article, start, end, entity)
                : Tag.called(article, start, end, JsonLines.text(object, "type"), JsonLines.text(object, "name"));
    }
}
