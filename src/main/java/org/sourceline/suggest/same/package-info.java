/// Finds entities that are likely the same, with a reason for each feature that says so or speaks against it.
@NullMarked
package org.sourceline.suggest.same;

import org.jspecify.annotations.NullMarked;
