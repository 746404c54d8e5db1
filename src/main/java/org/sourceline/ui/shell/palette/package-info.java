/// The palette: finds whatever can be done or gone to, as one types.
@NullMarked
package org.sourceline.ui.shell.palette;

import org.jspecify.annotations.NullMarked;
