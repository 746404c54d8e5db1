/// The analyst's desk: the open case, where one is, what one can do, and what panels show it.
@NullMarked
package org.sourceline.ui.desk;

import org.jspecify.annotations.NullMarked;
