/// What is asked for on a chart and how it is looked at: values that a view changes and a picture keeps.
@NullMarked
package org.sourceline.model.chart;

import org.jspecify.annotations.NullMarked;
