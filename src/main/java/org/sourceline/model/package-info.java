/// What a case holds, as records that know nothing of store or screen: articles, passages, entities, claims, citations,
/// grades and fuzzy dates.
@NullMarked
package org.sourceline.model;

import org.jspecify.annotations.NullMarked;
