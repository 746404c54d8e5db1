package org.sourceline.store.neo4j;

import java.time.Clock;
import org.sourceline.problem.CaseUnavailable;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseCard;
import org.sourceline.store.CaseStore;

/// A Neo4j server or cluster that keeps a case.
///
/// @param address a `bolt://` or `neo4j://` address
/// @param user empty where the server asks for none
public record CaseServer(String address, String user, String password) {

    /// Opens the case on the server.
    ///
    /// @throws CaseUnavailable when the server cannot be reached, or its database holds no case
    public CaseStore open() throws Problem {
        return with(database -> {
            if (!Migrations.isCase(database)) {
                throw new CaseUnavailable(
                        "There is no case at " + address + ".",
                        "Check the address, or make a case there with: new " + address);
            }
            return Migrations.bring(database, new CaseCard("", CaseCard.CURRENT, ""));
        });
    }

    /// Makes an empty case in the server's database and opens it.
    ///
    /// @param card its title and ontology
    /// @throws CaseUnavailable when the server cannot be reached, or its database holds a case already
    public CaseStore create(CaseCard card) throws Problem {
        return with(database -> {
            if (Migrations.isCase(database)) {
                throw new CaseUnavailable(
                        "There is a case at " + address + " already.", "Open it, or choose another database.");
            }
            return Migrations.bring(database, card);
        });
    }

    private CaseStore with(Readying ready) throws Problem {
        Database database = BoltDatabase.connect(address, user, password);
        try {
            return new Neo4jCaseStore(database, new GraphOriginals(database), ready.card(database), Clock.systemUTC());
        } catch (Problem failed) {
            database.close();
            throw failed;
        }
    }

    @Override
    public String toString() {
        return "CaseServer[" + address + "]";
    }

    /// Makes a database ready, and says what the case in it says of itself.
    @FunctionalInterface
    private interface Readying {
        CaseCard card(Database database) throws Problem;
    }
}
