package org.sourceline.casefile;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.sourceline.problem.CaseUnavailable;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseCard;
import org.sourceline.store.CaseStore;
import org.sourceline.store.neo4j.CaseFolder;
import org.sourceline.store.neo4j.CaseServer;

/// Where a case is kept, as people write it: a folder, or a `bolt://` or `neo4j://` address.
///
/// @param written the path or address
/// @param environment where `SOURCELINE_USER` and `SOURCELINE_PASSWORD` may stand
/// @param password asks for a server's password where the environment has none
public record CaseAddress(String written, Map<String, String> environment, Supplier<String> password) {

    /// The case in a folder.
    public static CaseAddress of(Path folder) {
        return new CaseAddress(folder.toString(), Map.of(), () -> "");
    }

    /// Opens the case.
    ///
    /// @throws CaseUnavailable when it cannot be opened, saying why
    public CaseStore open() throws Problem {
        return isServer() ? server().open() : folder().open();
    }

    /// Makes an empty case and opens it.
    ///
    /// @throws CaseUnavailable when there is something there already, or nothing can be written there
    public CaseStore create(String title) throws Problem {
        return isServer() ? server().create(card(title)) : folder().create(card(title));
    }

    /// Whether it is a case on a server.
    public boolean isServer() {
        return written.matches("(bolt|neo4j)(\\+s|\\+ssc)?://.*");
    }

    private CaseServer server() {
        String user = environment.getOrDefault("SOURCELINE_USER", "neo4j");
        String secret = environment.get("SOURCELINE_PASSWORD");
        return new CaseServer(written, user, secret == null ? password.get() : secret);
    }

    private CaseFolder folder() throws CaseUnavailable {
        try {
            return new CaseFolder(Path.of(written));
        } catch (InvalidPathException wrong) {
            throw new CaseUnavailable("\"" + written + "\" is not a path.", "Give the path of a case's folder.", wrong);
        }
    }

    private static CaseCard card(String title) {
        return new CaseCard(title, CaseCard.CURRENT, new String(OntologyFile.defaultJson(), StandardCharsets.UTF_8));
    }
}
