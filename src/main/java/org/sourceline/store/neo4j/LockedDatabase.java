package org.sourceline.store.neo4j;

import org.sourceline.problem.Problem;

/// A database together with the lock on its folder: closing it lets go of both, in that order.
record LockedDatabase(Database database, CaseLock lock) implements Database {

    @Override
    public <T> T write(Work<T> work) throws Problem {
        return database.write(work);
    }

    @Override
    public <T> T read(Work<T> work) throws Problem {
        return database.read(work);
    }

    @Override
    public boolean onlyReads(String statement) throws Problem {
        return database.onlyReads(statement);
    }

    @Override
    public void close() {
        database.close();
        lock.close();
    }
}
