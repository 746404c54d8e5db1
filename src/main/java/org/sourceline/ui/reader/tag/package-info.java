/// The tag being put on the words selected, and the other places that may get it.
@NullMarked
package org.sourceline.ui.reader.tag;

import org.jspecify.annotations.NullMarked;
