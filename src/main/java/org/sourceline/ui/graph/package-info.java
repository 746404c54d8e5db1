/// The chart on the screen: painted off the screen's thread, picked along whole links, dragged, zoomed and pinned.
@NullMarked
package org.sourceline.ui.graph;

import org.jspecify.annotations.NullMarked;
