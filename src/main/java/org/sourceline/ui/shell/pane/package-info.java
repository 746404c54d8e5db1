/// How the panes stand in the window: side by side or one above the other, closed, alone; and how the keys go round
/// them.
@NullMarked
package org.sourceline.ui.shell.pane;

import org.jspecify.annotations.NullMarked;
