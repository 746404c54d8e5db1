package org.sourceline.store.neo4j;

import java.util.List;
import java.util.Optional;
import org.sourceline.problem.Problem;

/// Where original bytes are kept, under their SHA-256.
interface Originals {

    /// Keeps the bytes, and returns once they are on the disk.
    ///
    /// @return their hashes, in the order given
    List<String> keep(List<byte[]> originals) throws Problem;

    /// The bytes with that hash.
    Optional<byte[]> find(String sha256) throws Problem;
}
