package org.sourceline.cli;

import org.sourceline.cli.terminal.CaseCommand;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;
import org.sourceline.store.ChangeSet;
import picocli.CommandLine.Command;

/// `undo`: takes the last step back.
@Command(name = "undo", mixinStandardHelpOptions = true, description = "takes the last step back")
final class UndoCommand extends CaseCommand {

    UndoCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected int run(CaseStore store) throws Problem {
        ChangeSet entry = editor(store).undo();
        terminal().row(json(), HistoryCommand.row(entry), () -> HistoryCommand.words(entry));
        return DONE;
    }
}
