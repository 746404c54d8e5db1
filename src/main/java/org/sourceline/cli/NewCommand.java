package org.sourceline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sourceline.casefile.CaseAddress;
import org.sourceline.cli.terminal.CaseCommand;
import org.sourceline.cli.terminal.Row;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `new`: makes an empty case.
@Command(name = "new", mixinStandardHelpOptions = true, description = "makes an empty case")
final class NewCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CASE", description = "folder to make the case in, new or empty")
    private String address = "";

    @Option(names = "--title", description = "what the investigation is called; else the folder's name")
    private String title = "";

    @Option(names = "--json", description = "print JSON, one object a line")
    private boolean json;

    private final Terminal terminal;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Problem {
        CaseAddress place = new CaseAddress(address, System.getenv(), Terminal::password);
        String called = title.isBlank() && !place.isServer()
                ? String.valueOf(Path.of(address).toAbsolutePath().normalize().getFileName())
                : title;
        try (CaseStore store = place.create(called)) {
            terminal.row(
                    json,
                    Row.of("case", address, "title", store.card().title()),
                    () -> "Made the case \"" + store.card().title() + "\" in " + address);
        }
        return CaseCommand.DONE;
    }
}
