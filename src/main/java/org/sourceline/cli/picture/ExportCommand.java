package org.sourceline.cli.picture;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.sourceline.cli.terminal.CaseCommand;
import org.sourceline.cli.terminal.Row;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.exchange.GraphmlExport;
import org.sourceline.exchange.JsonExport;
import org.sourceline.exchange.OwnFile;
import org.sourceline.model.Ontology;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `export`: writes a case to a file for other programs.
@Command(name = "export", mixinStandardHelpOptions = true, description = "writes the case for other programs")
public final class ExportCommand extends CaseCommand {

    @Option(names = "--format", required = true, paramLabel = "F", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.json;

    @Option(names = "--out", required = true, paramLabel = "PATH", description = "the file to write")
    private Path out = Path.of("");

    /// The command.
    public ExportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected int run(CaseStore store) throws Problem {
        if (format == Format.report) {
            OwnFile.requireFree(out, pictureBeside());
        }
        Path part = out.resolveSibling(out.getFileName() + ".part");
        try {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(part))) {
                write(store, file);
            }
            Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new Problem(
                    out + " cannot be written (" + failed.getMessage() + ").",
                    "Check that the folder is there and has room.",
                    null,
                    failed);
        }
        terminal().row(json(), Row.of("file", out.toString(), "format", format.name()), () -> "Wrote " + out);
        return DONE;
    }

    /// Where a report's picture goes, which nobody named: beside it, under its name.
    private Path pictureBeside() {
        return out.resolveSibling(String.valueOf(out.getFileName()).replaceFirst("(?<=.)\\.[^.]*$", "") + ".png");
    }

    private void write(CaseStore store, OutputStream file) throws Problem, IOException {
        switch (format) {
            case json -> JsonExport.write(store, file);
            case html -> file.write(SnapshotFiles.page(store, ontology(store)));
            case report -> file.write(SnapshotFiles.report(store, ontology(store), pictureBeside()));
            case graphml -> {
                Ontology ontology = ontology(store);
                CaseIndex index = store.read(CaseIndex::of);
                new GraphmlExport(index, ontology).write(file);
            }
        }
    }

    /// A format, by its name on the command line; a report is Markdown with a picture beside it.
    enum Format {
        json(),
        graphml(),
        html(),
        report;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
