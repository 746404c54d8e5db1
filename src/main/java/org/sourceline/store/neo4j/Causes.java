package org.sourceline.store.neo4j;

import org.jspecify.annotations.Nullable;
import org.sourceline.problem.Problem;

/// What a database failure comes down to, in words for people.
final class Causes {

    private Causes() {}

    /// The message of the innermost cause, which says most.
    static String innermost(Throwable failure) {
        Throwable at = failure;
        while (at.getCause() != null && at.getCause() != at) {
            at = at.getCause();
        }
        String message = at.getMessage();
        return message == null ? at.getClass().getSimpleName() : firstLine(message);
    }

    /// The failure as a problem: what is wrong with a query, a full disk, or the database as such.
    static Problem inWords(Throwable failure) {
        String message = innermost(failure);
        if (says(failure, "SyntaxError") || says(failure, "Invalid input") || says(failure, "not defined")) {
            return new Problem("The query is not Cypher: " + message, "Mend it and run it again.", null, failure);
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
