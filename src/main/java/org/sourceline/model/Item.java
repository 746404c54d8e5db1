package org.sourceline.model;

/// An item: anything that a case keeps under an id of its own, and that an edit can make, alter or remove.
///
/// Text components of items are never null; empty means not known.
public sealed interface Item
        permits Article,
                Citation,
                Claim,
                Derivation,
                Entity,
                Judgement,
                Mention,
                Mention.Decision,
                Origin,
                Picture,
                Source {

    /// Our own id, stable for the life of the case and never a database's.
    String id();
}
