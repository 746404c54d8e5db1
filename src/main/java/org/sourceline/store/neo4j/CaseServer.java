package org.sourceline.store.neo4j;

import java.time.Clock;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseCard;
import org.sourceline.store.CaseStore;

/// A Neo4j server or cluster that keeps a case.
///
/// @param address a `bolt://` or `neo4j://` address
/// @param user empty where the server asks for none
public record CaseServer(String address, String user, String password) {

    /// Opens the case on the server, making it where the database holds none yet.
    ///
    /// @param card title and ontology for a case made by this call
    public CaseStore open(CaseCard card) throws Problem {
        Database database = BoltDatabase.connect(address, user, password);
        try {
            return new Neo4jCaseStore(
                    database, new GraphOriginals(database), Migrations.bring(database, card), Clock.systemUTC());
        } catch (Problem failed) {
            database.close();
            throw failed;
        }
    }

    @Override
    public String toString() {
        return "CaseServer[" + address + "]";
    }
}
