/// The pictures that a case keeps of its chart: opened, saved, renamed and deleted by name.
@NullMarked
package org.sourceline.ui.graph.picture;

import org.jspecify.annotations.NullMarked;
