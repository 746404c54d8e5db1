package org.sourceline.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sourceline.cli.terminal.CaseCommand;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.exchange.ClaimRow;
import org.sourceline.model.Claim;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import picocli.CommandLine.Command;

/// `claims`: lists a case's claims with their citations.
@Command(name = "claims", mixinStandardHelpOptions = true, description = "lists the claims with their citations")
final class ClaimsCommand extends CaseCommand {

    ClaimsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected int run(CaseStore store) throws Problem {
        CaseIndex index = store.read(CaseIndex::of);
        for (Claim claim : index.all(Claim.class)) {
            Map<String, @Nullable Object> row = ClaimRow.of(index, claim);
            terminal().row(json(), row, () -> words(row));
        }
        return DONE;
    }

    static String words(Map<String, @Nullable Object> row) {
        Object denying = row.get("denying") instanceof Map<?, ?> counts ? counts.get("articles") : 0;
        String denied = Integer.valueOf(0).equals(denying) ? "" : ", denied by articles: " + denying;
        String circular = Boolean.TRUE.equals(row.get("circular")) ? ", circular" : "";
        return "%s  %s  %s  %s  (articles: %s, reports: %s, origins: %s%s%s)"
                .formatted(
                        row.get("id"),
                        name(row.get("subject")),
                        row.get("predicate"),
                        name(row.get("object")),
                        row.get("articles"),
                        row.get("reports"),
                        row.get("origins"),
                        denied,
                        circular);
    }

    private static Object name(@Nullable Object end) {
        return end instanceof Map<?, ?> map ? String.valueOf(map.get("name")) : "";
    }
}
