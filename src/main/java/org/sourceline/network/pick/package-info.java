/// What of the chart is under the pointer or within a lasso, over flat arrays.
@NullMarked
package org.sourceline.network.pick;

import org.jspecify.annotations.NullMarked;
