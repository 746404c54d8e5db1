package org.sourceline.store.neo4j;

import org.sourceline.problem.Problem;

/// A Neo4j database, embedded or over Bolt.
interface Database extends AutoCloseable {

    /// Does the work in one transaction and commits it, or rolls it back when the work throws.
    ///
    /// @throws Problem what the work throws, or that the database failed, in words
    <T> T write(Work<T> work) throws Problem;

    /// Does the work in one transaction that is never committed.
    ///
    /// @throws Problem what the work throws, or that the database failed, in words
    <T> T read(Work<T> work) throws Problem;

    /// Whether the statement only reads, without running it.
    ///
    /// @throws Problem when it is not Cypher, saying where
    boolean onlyReads(String statement) throws Problem;

    @Override
    void close();

    /// What is done in a transaction.
    ///
    /// @param <T> what it yields
    @FunctionalInterface
    interface Work<T> {
        T in(Cypher cypher) throws Problem;
    }
}
