/// The choice of how the chart is laid out.
@NullMarked
package org.sourceline.ui.graph.layouts;

import org.jspecify.annotations.NullMarked;
