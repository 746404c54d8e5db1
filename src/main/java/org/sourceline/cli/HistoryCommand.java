package org.sourceline.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sourceline.cli.terminal.CaseCommand;
import org.sourceline.cli.terminal.Row;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;
import org.sourceline.store.ChangeSet;
import picocli.CommandLine.Command;

/// `history`: lists the journal.
@Command(name = "history", description = "lists every step ever taken")
final class HistoryCommand extends CaseCommand {

    HistoryCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected int run(CaseStore store) throws Problem {
        store.read(CaseStore.CaseView::entries)
                .forEach(entry -> terminal().row(json(), row(entry), () -> words(entry)));
        return DONE;
    }

    static Map<String, @Nullable Object> row(ChangeSet entry) {
        return Row.of(
                "seq", entry.seq(),
                "title", entry.title(),
                "author", entry.author(),
                "time", entry.time().toString(),
                "undone", entry.undone(),
                "trail", entry.trail());
    }

    static String words(ChangeSet entry) {
        return "%5d  %s  %-12s %s%s"
                .formatted(
                        entry.seq(), entry.time(), entry.author(), entry.title(), entry.undone() ? "  (undone)" : "");
    }
}
