/// Edits to claims and their citations.
@NullMarked
package org.sourceline.edit.claim;

import org.jspecify.annotations.NullMarked;
