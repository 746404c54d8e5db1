/// What follows from the items of a case taken together: which entities read as one, whose reports its articles are,
/// and how well a claim is backed.
@NullMarked
package org.sourceline.model.inference;

import org.jspecify.annotations.NullMarked;
