package org.sourceline.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sourceline.cli.terminal.CaseCommand;
import org.sourceline.cli.terminal.Row;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.ingest.Imported;
import org.sourceline.ingest.Importer;
import org.sourceline.lineage.Noticing;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `import`: takes files and folders into a case.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "takes files and folders (recursively) into a case")
final class ImportCommand extends CaseCommand {

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", description = "files and folders")
    private List<Path> paths = new ArrayList<>();

    ImportCommand(Terminal terminal) {
        super(terminal);
    }

    /// The path, whole where it ends in no name, as `.` does: the journal names what was imported.
    private static Path named(Path path) {
        return path.endsWith("") || path.endsWith(".") || path.endsWith("..")
                ? path.toAbsolutePath().normalize()
                : path;
    }

    @Override
    protected int run(CaseStore store) throws Problem {
        List<Imported> results = new Importer(store, editor(store), Clock.systemUTC(), new Noticing())
                .run(
                        paths.stream().map(ImportCommand::named).toList(),
                        terminal().progress());
        for (Imported result : results) {
            String status = result.status().name().toLowerCase(Locale.ROOT);
            Problem problem = result.problem();
            terminal()
                    .row(
                            json(),
                            Row.of(
                                    "file", result.file().toString(),
                                    "line", result.line() == 0 ? null : result.line(),
                                    "status", status,
                                    "article", result.article().isEmpty() ? null : result.article(),
                                    "title", result.title().isEmpty() ? null : result.title(),
                                    "words", problem == null ? result.words() : null,
                                    "problem", problem == null ? null : problem.getMessage()),
                            () -> "%-9s %s%s  %s"
                                    .formatted(
                                            status,
                                            result.file(),
                                            result.line() == 0 ? "" : ":" + result.line(),
                                            result.title()));
            if (problem != null) {
                terminal().problem(problem);
            }
        }
        return results.stream().anyMatch(result -> result.problem() != null) ? SOME_FAILED : DONE;
    }
}
