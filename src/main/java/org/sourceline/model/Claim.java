package org.sourceline.model;

/// A claim: subject, predicate, object, with when, where, status and credibility.
///
/// @param subject id of the entity that the predicate is said of
/// @param predicate id of its [Predicate]
/// @param object id of the entity that it is said to
/// @param when when it held, as far as known
/// @param where id of the place entity where it held, or empty
/// @param credibility 1 (confirmed) to 6 (cannot be judged), on the Admiralty scale
/// @param notes the analyst's own words about it
public record Claim(
        String id,
        String subject,
        String predicate,
        String object,
        FuzzyDate when,
        String where,
        Status status,
        int credibility,
        String notes)
        implements Item {

    /// The credibility of what cannot be judged: what every claim and citation has until an analyst says otherwise.
    public static final int CANNOT_BE_JUDGED = 6;

    public Claim {
        requireCredibility(credibility);
    }

    /// Refuses what is no credibility.
    static void requireCredibility(int credibility) {
        if (credibility < 1 || credibility > CANNOT_BE_JUDGED) {
            throw new IllegalArgumentException("Credibility is 1 to 6, not " + credibility);
        }
    }

    /// Whether it joins the entity to anything.
    public boolean joins(String entity) {
        return subject.equals(entity) || object.equals(entity);
    }

    /// The same claim with another status.
    public Claim with(Status newStatus) {
        return new Claim(id, subject, predicate, object, when, where, newStatus, credibility, notes);
    }

    /// The same claim, held at another time.
    public Claim heldOn(FuzzyDate newWhen) {
        return new Claim(id, subject, predicate, object, newWhen, where, status, credibility, notes);
    }

    /// The same claim saying something else of the two entities, which may change places.
    ///
    /// @param newSubject id of what is its subject then
    /// @param newPredicate id of the predicate
    /// @param newObject id of what is its object then
    public Claim saying(String newSubject, String newPredicate, String newObject) {
        return new Claim(id, newSubject, newPredicate, newObject, when, where, status, credibility, notes);
    }

    /// The same claim with another credibility.
    public Claim withCredibility(int newCredibility) {
        return new Claim(id, subject, predicate, object, when, where, status, newCredibility, notes);
    }

    /// What the analyst makes of a claim.
    public enum Status {
        /// Put forward and not yet taken up.
        PROPOSED,
        /// Taken up: drawn as a link as soon as it has a citation.
        ASSERTED,
        /// Taken back, and kept with its citations.
        RETRACTED
    }
}
