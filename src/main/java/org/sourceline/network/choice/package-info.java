/// What of a case goes on a chart: the case as a graph in flat arrays, and what a query chooses of it.
@NullMarked
package org.sourceline.network.choice;

import org.jspecify.annotations.NullMarked;
