/// The window: its panes, menus, palette, job strip and notice bar, and the page it starts with.
@NullMarked
package org.sourceline.ui.shell;

import org.jspecify.annotations.NullMarked;
