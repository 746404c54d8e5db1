package org.sourceline.store.neo4j;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourceline.problem.Problem;
import org.sourceline.store.Hash;

/// Originals as nodes of the database, for a case on a server, which has no folder.
final class GraphOriginals implements Originals {

    private final Database database;

    GraphOriginals(Database database) {
        this.database = database;
    }

    @Override
    public List<String> keep(List<byte[]> originals) throws Problem {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (byte[] original : originals) {
            rows.add(Map.of(
                    "sha256", Hash.of(original), "base64", Base64.getEncoder().encodeToString(original)));
        }
        database.write(cypher -> cypher.run(
                "UNWIND $rows AS row MERGE (o:Original {sha256: row.sha256}) SET o.base64 = row.base64",
                Map.of("rows", rows)));
        return rows.stream().map(row -> String.valueOf(row.get("sha256"))).toList();
    }

    @Override
    public Optional<byte[]> find(String sha256) throws Problem {
        return database.read(cypher ->
                cypher
                        .run("MATCH (o:Original {sha256: $sha256}) RETURN o.base64 AS base64", Map.of("sha256", sha256))
                        .stream()
                        .map(row -> Base64.getDecoder().decode(String.valueOf(row.get("base64"))))
                        .findFirst());
    }
}
