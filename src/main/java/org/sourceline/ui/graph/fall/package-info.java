/// What would fall if something fell, lit on the chart.
@NullMarked
package org.sourceline.ui.graph.fall;

import org.jspecify.annotations.NullMarked;
