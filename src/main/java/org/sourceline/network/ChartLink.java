package org.sourceline.network;

import java.util.List;
import org.sourceline.model.inference.Backing;

/// A link of the chart: all claims of one predicate between two entities, or a proposal of such.
///
/// @param id from, predicate and to in one, the same whenever the same is drawn
/// @param from id of the node it starts at
/// @param to id of the node it ends at
/// @param predicate id of the predicate
/// @param reading how the predicate reads from `from` to `to`
/// @param evidence what it rests on
public record ChartLink(String id, String from, String to, String predicate, String reading, Evidence evidence) {

    /// Whether it has no evidence that was taken up: drawn dotted, as a proposal.
    public boolean proposal() {
        return evidence.proposal();
    }

    /// Whether any citation denies it.
    public boolean disputed() {
        return evidence.disputed();
    }

    /// The number of articles that support it.
    public int articles() {
        return evidence.support().articles();
    }

    /// The number of reports that support it.
    public int reports() {
        return evidence.support().reports();
    }

    /// The number of independent origins that support it.
    public int origins() {
        return evidence.support().origins();
    }

    /// Whether it joins a node to itself.
    public boolean loop() {
        return from.equals(to);
    }

    /// What a link rests on.
    ///
    /// @param claims ids of its claims
    /// @param support how many articles, reports and independent origins support it
    /// @param disputed whether any citation denies it
    /// @param proposal whether its claims are proposals only, or lack a citation
    /// @param symmetric whether its predicate says the same both ways
    public record Evidence(
            List<String> claims, Backing support, boolean disputed, boolean proposal, boolean symmetric) {

        public Evidence {
            claims = List.copyOf(claims);
        }
    }
}
