/// Suggests claims: sentences that join two tagged entities by words that the ontology says suggest a predicate.
@NullMarked
package org.sourceline.suggest.claim;

import org.jspecify.annotations.NullMarked;
