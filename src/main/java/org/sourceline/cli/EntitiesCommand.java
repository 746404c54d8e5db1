package org.sourceline.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sourceline.cli.terminal.CaseCommand;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.exchange.EntityRow;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import picocli.CommandLine.Command;

/// `entities`: lists a case's entities, those judged the same as one.
@Command(name = "entities", description = "lists the entities")
final class EntitiesCommand extends CaseCommand {

    EntitiesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected int run(CaseStore store) throws Problem {
        for (Map<String, @Nullable Object> row : EntityRow.all(store.read(CaseIndex::of))) {
            terminal()
                    .row(
                            json(),
                            row,
                            () -> "%s  %-16s %4s×  %s"
                                    .formatted(row.get("id"), row.get("type"), row.get("mentions"), row.get("name")));
        }
        return DONE;
    }
}
