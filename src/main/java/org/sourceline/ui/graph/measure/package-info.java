/// Measures on the chart: nodes sized and coloured by them, worked out off the screen's thread, and the legend of that.
@NullMarked
package org.sourceline.ui.graph.measure;

import org.jspecify.annotations.NullMarked;
