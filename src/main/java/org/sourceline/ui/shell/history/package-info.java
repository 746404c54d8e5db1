/// The history: every step of the case, and a way to where each was done.
@NullMarked
package org.sourceline.ui.shell.history;

import org.jspecify.annotations.NullMarked;
