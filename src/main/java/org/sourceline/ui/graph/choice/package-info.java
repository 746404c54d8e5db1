/// What is asked for on the chart, as the analyst changes it: filters, what is hidden, kept, expanded and grouped.
@NullMarked
package org.sourceline.ui.graph.choice;

import org.jspecify.annotations.NullMarked;
