package org.sourceline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourceline.cli.terminal.CaseCommand;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.edit.claim.RecordClaim;
import org.sourceline.edit.claim.RecordClaims;
import org.sourceline.exchange.ClaimLines;
import org.sourceline.exchange.ClaimRow;
import org.sourceline.model.Claim;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `claim`: records claims from a file, in one step.
@Command(
        name = "claim",
        mixinStandardHelpOptions = true,
        description = "records claims {subject, predicate, object, when, citations} from a file")
final class ClaimCommand extends CaseCommand {

    @Parameters(index = "1", paramLabel = "FILE.jsonl", description = "claims, one object a line")
    private Path file = Path.of("");

    ClaimCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected int run(CaseStore store) throws Problem {
        List<Problem> failed = new ArrayList<>();
        List<RecordClaim> sound = store.read(
                view -> ClaimLines.read(InputFile.open(file), file.toString(), view, ontology(store), failed::add));
        failed.forEach(terminal()::problem);
        editor(store).apply(new RecordClaims(sound));
        CaseIndex index = store.read(CaseIndex::of);
        Set<Claim> shown = new LinkedHashSet<>();
        sound.forEach(claim -> recorded(index, claim).ifPresent(shown::add));
        shown.forEach(claim -> {
            var row = ClaimRow.of(index, claim);
            terminal().row(json(), row, () -> ClaimsCommand.words(row));
        });
        return failed.isEmpty() ? DONE : SOME_FAILED;
    }

    private static Optional<Claim> recorded(CaseIndex index, RecordClaim wanted) {
        return index.claimsOf(wanted.subject()).stream()
                .filter(claim -> claim.predicate().equals(wanted.predicate())
                        && claim.subject().equals(wanted.subject())
                        && claim.object().equals(wanted.object())
                        && claim.when().equals(wanted.when())
                        && claim.status() != Claim.Status.RETRACTED)
                .findFirst();
    }
}
