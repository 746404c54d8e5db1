package org.sourceline.ui.desk.claim;

import java.util.Optional;
import org.sourceline.model.Mention;

/// A claim that wants its passage: what it says between a mention of its subject and, where an article has one too, a
/// mention of its object.
public record Uncited(Mention from, Optional<Mention> to, Says says) {}
