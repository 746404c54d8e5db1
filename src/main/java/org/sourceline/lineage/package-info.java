/// Whose report an article is: finds what articles re-run from one another and from reports that are not in the case,
/// and says what a case loses when one of its sources falls.
@NullMarked
package org.sourceline.lineage;

import org.jspecify.annotations.NullMarked;
