package org.sourceline.store.neo4j;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.graphdb.QueryExecutionException;
import org.sourceline.problem.Problem;

/// What a database failure comes down to, in words for people.
final class Causes {

    private static final Pattern POSITION = Pattern.compile("line (\\d+), column (\\d+)(?: \\(offset: \\d+\\))?");

    private Causes() {}

    /// The message of the innermost cause, which says most.
    static String innermost(Throwable failure) {
        Throwable at = failure;
        while (at.getCause() != null && at.getCause() != at && !(at instanceof Neo4jException)) {
            at = at.getCause();
        }
        String message = at.getMessage();
        return message == null ? at.getClass().getSimpleName() : firstLine(message);
    }

    /// The failure as a problem: what is wrong with a query, a full disk, or the database as such.
    static Problem inWords(Throwable failure) {
        String message = innermost(failure);
        if (code(failure).startsWith("Neo.ClientError.Statement.S")) {
            return notCypher(message, failure);
        }
        if (message.contains("too large to index")) {
            return new Problem(
                    "A name is too long to be kept.",
                    "Nothing was changed. Shorten it to some thousand characters.",
                    null,
                    failure);
        }
        if (says(failure, "No space left")) {
            return new Problem(
                    "The disk is full; the change was not stored.",
                    "Make room, then do it again; nothing else was lost.",
                    null,
                    failure);
        }
        return new Problem(
                "The database could not do this (" + message + ").",
                "Nothing was changed. Try again; if it happens again, close the case and open it anew.",
                null,
                failure);
    }

    /// What is wrong with a query that was put behind so many characters on its first line.
    static Problem inQuery(Throwable failure, int before) {
        String message = POSITION.matcher(innermost(failure)).replaceAll(found -> {
            int column = Integer.parseInt(found.group(2)) - (found.group(1).equals("1") ? before : 0);
            return "line " + found.group(1) + ", column " + column;
        });
        return code(failure).startsWith("Neo.ClientError.Statement.") ? notCypher(message, failure) : inWords(failure);
    }

    private static Problem notCypher(String message, Throwable failure) {
        return new Problem(
                "The query is not Cypher: " + message.replaceFirst("\\.$", "") + ".",
                "Mend it and run it again.",
                null,
                failure);
    }

    private static String code(Throwable failure) {
        return switch (failure) {
            case Neo4jException overBolt -> overBolt.code();
            case QueryExecutionException embedded -> embedded.getStatusCode();
            default -> "";
        };
    }

    private static boolean says(@Nullable Throwable failure, String words) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (String.valueOf(at.getMessage()).contains(words) || at.toString().contains(words)) {
                return true;
            }
        }
        return false;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message).strip();
    }
}
