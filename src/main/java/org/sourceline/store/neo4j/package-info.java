/// The store in Neo4j, embedded or over Bolt, with the same Cypher; the only package that says org.neo4j.
@NullMarked
package org.sourceline.store.neo4j;

import org.jspecify.annotations.NullMarked;
