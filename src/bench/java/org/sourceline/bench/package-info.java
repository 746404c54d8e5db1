/// Measurements beside the bare floor: what Sourceline adds to the time and memory that Neo4j takes by itself.
@NullMarked
package org.sourceline.bench;

import org.jspecify.annotations.NullMarked;
