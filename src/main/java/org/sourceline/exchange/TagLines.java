package org.sourceline.exchange;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sourceline.edit.tag.Tag;
import org.sourceline.edit.tag.TagPassages;
import org.sourceline.model.Ontology;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseReader;
import tools.jackson.databind.JsonNode;

/// Tags as lines of JSON: `{article, start, end, type, name}`, and `quote` where the line is to prove its words.
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
            Tag tag = tag(object);
            Optional<Problem> problem = checker.problemWith(tag, JsonLines.maybe(object, "quote"));
            if (problem.isPresent()) {
                throw problem.get();
            }
            return tag;
        });
    }

    private static Tag tag(JsonNode object) throws Problem {
        return Tag.called(
                JsonLines.text(object, "article"),
                JsonLines.offset(object, "start"),
                JsonLines.offset(object, "end"),
                JsonLines.text(object, "type"),
                JsonLines.text(object, "name"));
    }
}
