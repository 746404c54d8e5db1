package org.sourceline.cli;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sourceline.cli.terminal.CaseCommand;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `query`: runs Cypher that only reads.
@Command(name = "query", mixinStandardHelpOptions = true, description = "runs Cypher that only reads")
final class QueryCommand extends CaseCommand {

    @Parameters(index = "1", paramLabel = "CYPHER", description = "the query")
    private String cypher = "";

    QueryCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected int run(CaseStore store) throws Problem {
        return store.read(view -> {
            view.query(cypher, Map.of(), this::show);
            return DONE;
        });
    }

    private void show(Map<String, @Nullable Object> row) {
        terminal().row(json(), row, () -> words(row));
    }

    private static String words(Map<String, @Nullable Object> row) {
        return row.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining("  "));
    }
}
