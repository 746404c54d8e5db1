/// Notes of the analyst on the canvas: shown, written, moved and taken away.
@NullMarked
package org.sourceline.ui.graph.note;

import org.jspecify.annotations.NullMarked;
