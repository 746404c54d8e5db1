/// Words on the chart, over flat arrays: where they find room, and how they are drawn.
@NullMarked
package org.sourceline.network.label;

import org.jspecify.annotations.NullMarked;
