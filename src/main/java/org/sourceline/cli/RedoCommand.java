package org.sourceline.cli;

import org.sourceline.cli.terminal.CaseCommand;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;
import org.sourceline.store.ChangeSet;
import picocli.CommandLine.Command;

/// `redo`: does the last step taken back again.
@Command(name = "redo", mixinStandardHelpOptions = true, description = "does the last step taken back again")
final class RedoCommand extends CaseCommand {

    RedoCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected int run(CaseStore store) throws Problem {
        ChangeSet entry = editor(store).redo();
        terminal().row(json(), HistoryCommand.row(entry), () -> HistoryCommand.words(entry));
        return DONE;
    }
}
