/// Edits of derivations: proposed, confirmed, rejected.
@NullMarked
package org.sourceline.edit.lineage;

import org.jspecify.annotations.NullMarked;
