package org.sourceline.cli;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.sourceline.casefile.CaseAddress;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.edit.Editor;
import org.sourceline.model.Ids;
import org.sourceline.model.Ontology;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A subcommand that works on one case, which it opens first and closes last.
abstract class CaseCommand implements Callable<Integer> {

    /// Everything that was asked for was done.
    static final int DONE = 0;

    /// Some inputs failed; each was named, and the rest was done.
    static final int SOME_FAILED = 1;

    @Parameters(index = "0", paramLabel = "CASE", description = "folder of the case, or a bolt:// or neo4j:// address")
    String address = "";

    @Option(names = "--json", description = "print JSON, one object a line")
    boolean json;

    final Terminal terminal;

    CaseCommand(Terminal terminal) {
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
    abstract int run(CaseStore store) throws Problem;

    /// The case's ontology.
    static Ontology ontology(CaseStore store) throws Problem {
        return OntologyFile.read(
                store.card().ontology().getBytes(StandardCharsets.UTF_8), "ontology.json");
    }

    /// An editor in the name of whoever runs this.
    static Editor editor(CaseStore store) throws Problem {
        String author = Objects.requireNonNullElse(
                System.getenv("SOURCELINE_AUTHOR"), System.getProperty("user.name", "unknown"));
        return new Editor(store, ontology(store), Ids.random(), author);
    }
}
