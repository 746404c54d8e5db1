package org.sourceline.cli.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.sourceline.casefile.CaseAddress;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.edit.Editor;
import org.sourceline.model.Ids;
import org.sourceline.model.Ontology;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A subcommand that works on one case, which it opens first and closes last.
public abstract class CaseCommand implements Callable<Integer> {

    /// Everything that was asked for was done.
    public static final int DONE = 0;

    /// Some inputs failed; each was named, and the rest was done.
    public static final int SOME_FAILED = 1;

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case, or a bolt:// or neo4j:// address")
    private String address = "";

    @Option(names = "--json", description = "print JSON, one object a line")
    private boolean json;

    private final Terminal terminal;

    /// A subcommand that writes to that terminal.
    protected CaseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (CaseStore store = new CaseAddress(address, System.getenv(), Terminal::password).open()) {
            return run(store);
        }
    }

    /// Does the work on the open case.
    ///
    /// @return the exit status
    protected abstract int run(CaseStore store) throws Problem;

    /// Where it writes.
    protected Terminal terminal() {
        return terminal;
    }

    /// Whether JSON was asked for.
    protected boolean json() {
        return json;
    }

    /// The case's ontology.
    protected static Ontology ontology(CaseStore store) throws Problem {
        return OntologyFile.read(store.card().ontology().getBytes(StandardCharsets.UTF_8), "ontology.json");
    }

    /// An editor in the name of whoever runs this.
    protected static Editor editor(CaseStore store) throws Problem {
        String author = Objects.requireNonNullElse(
                System.getenv("SOURCELINE_AUTHOR"), System.getProperty("user.name", "unknown"));
        return new Editor(store, ontology(store), Ids.random(), author);
    }
}
