/// The chart's drawing beside that of GraphStream's own viewer, in one run.
@NullMarked
package org.sourceline.bench.chart;

import org.jspecify.annotations.NullMarked;
