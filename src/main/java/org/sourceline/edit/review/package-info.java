/// Edits by which an analyst decides on what was suggested; each decision is kept, so that it can be undone and
/// counted.
@NullMarked
package org.sourceline.edit.review;

import org.jspecify.annotations.NullMarked;
