package org.sourceline.cli.suggest;

import java.util.Locale;
import org.sourceline.cli.terminal.CaseCommand;
import org.sourceline.cli.terminal.Row;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import org.sourceline.suggest.same.Likely;
import org.sourceline.suggest.same.LikelySame;
import picocli.CommandLine.Command;

/// `match`: lists entities that are likely the same and were not judged against each other.
@Command(name = "match", mixinStandardHelpOptions = true, description = "lists entities that are likely the same")
public final class MatchCommand extends CaseCommand {

    /// The subcommand, writing there.
    public MatchCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected int run(CaseStore store) throws Problem {
        for (Likely each : new LikelySame(store.read(CaseIndex::of), Locale.ENGLISH).all()) {
            terminal()
                    .row(
                            json(),
                            Row.of(
                                    "a", each.a().id(),
                                    "b", each.b().id(),
                                    "aName", each.a().name(),
                                    "bName", each.b().name(),
                                    "score", Math.round(each.score() * 1000) / 1000.0,
                                    "why", each.why()),
                            () -> "%.2f  %s = %s  (%s)"
                                    .formatted(
                                            each.score(),
                                            each.a().name(),
                                            each.b().name(),
                                            each.why()));
        }
        return DONE;
    }
}
