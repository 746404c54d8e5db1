package org.sourceline.cli.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.sourceline.casefile.CaseAddress;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.cli.picture.SnapshotFiles;
import org.sourceline.cli.terminal.Row;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `demo`: makes the sample case and opens it, or without a display writes its picture, page and report.
@Command(name = "demo", description = "makes the sample case and opens it")
public final class DemoCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "sourceline-demo",
            description = "folder to make it in (sourceline-demo)")
    private Path folder = Path.of("sourceline-demo");

    @Option(names = "--headless", description = "write picture, page and report instead of opening it")
    private boolean headless;

    @Option(names = "--json", description = "print JSON, one object a line")
    private boolean json;

    private final Terminal terminal;
    private final ToIntFunction<@Nullable Path> workbench;

    /// The command.
    ///
    /// @param workbench opens the workbench on a case and returns its exit status when it is closed
    public DemoCommand(Terminal terminal, ToIntFunction<@Nullable Path> workbench) {
        this.terminal = terminal;
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws Problem {
        Path place = folder.resolve("case");
        if (!Files.exists(place.resolve("case.json"))) {
            SampleCase.make(place, folder.resolve("articles"), terminal.progress());
        }
        terminal.row(json, Row.of("case", place.toString()), () -> "The sample case is in " + place);
        if (!headless && hasDisplay()) {
            terminal.flush();
            return workbench.applyAsInt(place);
        }
        try (CaseStore store = CaseAddress.of(place).open()) {
            for (Path file :
                    SnapshotFiles.write(store, OntologyFile.parse(store.card().ontology()), folder)) {
                terminal.row(json, Row.of("file", file.toString()), () -> "Wrote " + file);
            }
        }
        return 0;
    }

    private static boolean hasDisplay() {
        boolean unix = System.getProperty("os.name", "").matches("(?i).*(linux|bsd).*");
        return !unix || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }
}
