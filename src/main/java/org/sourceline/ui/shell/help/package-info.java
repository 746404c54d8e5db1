/// Help in the window: the sheet of keys, and the walk through the sample case.
@NullMarked
package org.sourceline.ui.shell.help;

import org.jspecify.annotations.NullMarked;
