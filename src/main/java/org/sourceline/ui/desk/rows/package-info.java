/// The rows of lists and tables: made, sifted and sorted off the screen's thread, and kept up to date with the case.
@NullMarked
package org.sourceline.ui.desk.rows;

import org.jspecify.annotations.NullMarked;
