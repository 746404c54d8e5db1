/// The page one starts at: a new case, one of the last, the sample, or articles to begin with.
@NullMarked
package org.sourceline.ui.shell.start;

import org.jspecify.annotations.NullMarked;
