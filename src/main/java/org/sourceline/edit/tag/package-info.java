/// Edits to what articles name: tags, entities and judgements about them.
@NullMarked
package org.sourceline.edit.tag;

import org.jspecify.annotations.NullMarked;
