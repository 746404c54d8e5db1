/// Wires everything by constructors; settings, logging and the last-resort handler.
@NullMarked
package org.sourceline.app;

import org.jspecify.annotations.NullMarked;
