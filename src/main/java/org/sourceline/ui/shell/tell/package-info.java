/// What the window tells by itself: notices, and what is running.
@NullMarked
package org.sourceline.ui.shell.tell;

import org.jspecify.annotations.NullMarked;
