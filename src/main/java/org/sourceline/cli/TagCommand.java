package org.sourceline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourceline.cli.terminal.CaseCommand;
import org.sourceline.cli.terminal.Row;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.edit.tag.Tag;
import org.sourceline.edit.tag.TagPassages;
import org.sourceline.exchange.TagLines;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `tag`: applies mentions from a file as the analyst would, in one step.
@Command(
        name = "tag",
        mixinStandardHelpOptions = true,
        description = "applies mentions {article, start, end, type, name} from a file")
final class TagCommand extends CaseCommand {

    @Parameters(index = "1", paramLabel = "FILE.jsonl", description = "mentions, one object a line")
    private Path file = Path.of("");

    TagCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected int run(CaseStore store) throws Problem {
        List<Problem> failed = new ArrayList<>();
        List<Tag> sound = store.read(
                view -> TagLines.read(InputFile.open(file), file.toString(), view, ontology(store), failed::add));
        failed.forEach(terminal()::problem);
        editor(store).apply(new TagPassages(sound));
        CaseIndex index = store.read(CaseIndex::of);
        sound.forEach(tag -> show(index, tag));
        return failed.isEmpty() ? DONE : SOME_FAILED;
    }

    private void show(CaseIndex index, Tag tag) {
        index.mentionsIn(tag.article()).stream()
                .filter(mention -> mention.passage().start() == tag.start()
                        && mention.passage().end() == tag.end())
                .filter(mention -> names(index, mention, tag.named()))
                .findFirst()
                .ifPresent(mention -> terminal()
                        .row(
                                json(),
                                Row.of(
                                        "article", tag.article(),
                                        "start", tag.start(),
                                        "end", tag.end(),
                                        "entity", mention.entity(),
                                        "mention", mention.id()),
                                () -> "%s  %d–%d  %s"
                                        .formatted(
                                                tag.article(),
                                                tag.start(),
                                                tag.end(),
                                                mention.passage().exact())));
    }

    private static boolean names(CaseIndex index, Mention mention, Tag.Named named) {
        Optional<Entity> entity = index.find(Entity.class, mention.entity());
        return switch (named) {
            case Tag.Named.Known(String id) -> mention.entity().equals(id);
            case Tag.Named.Called(String type, String name) ->
                entity.filter(each -> each.type().equals(type) && each.names().anyMatch(name.strip()::equals))
                        .isPresent();
        };
    }
}
