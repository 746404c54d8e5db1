/// What lies over the canvas like glass: the lasso, the line to a new link, the map of the whole chart.
@NullMarked
package org.sourceline.ui.graph.glass;

import org.jspecify.annotations.NullMarked;
