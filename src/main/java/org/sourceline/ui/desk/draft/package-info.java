/// What is being typed and not stored in the case yet, kept until it is.
@NullMarked
package org.sourceline.ui.desk.draft;

import org.jspecify.annotations.NullMarked;
