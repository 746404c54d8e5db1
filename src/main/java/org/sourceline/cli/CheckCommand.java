package org.sourceline.cli;

import java.util.List;
import org.sourceline.casefile.CaseCheck;
import org.sourceline.cli.terminal.CaseCommand;
import org.sourceline.cli.terminal.Row;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;
import picocli.CommandLine.Command;

/// `check`: proves a case sound.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "proves the case sound: quotes, hashes, orphans, journal")
final class CheckCommand extends CaseCommand {

    CheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected int run(CaseStore store) throws Problem {
        List<CaseCheck.Result> results = new CaseCheck(store, terminal().progress()).run();
        results.forEach(result -> terminal()
                .row(
                        json(),
                        Row.of(
                                "check",
                                result.check(),
                                "ok",
                                result.ok(),
                                "count",
                                result.count(),
                                "detail",
                                result.detail()),
                        () -> "%-10s %-5s %7d  %s"
                                .formatted(
                                        result.check(),
                                        result.ok() ? "sound" : "WRONG",
                                        result.count(),
                                        result.detail())));
        return results.stream().allMatch(CaseCheck.Result::ok) ? DONE : SOME_FAILED;
    }
}
