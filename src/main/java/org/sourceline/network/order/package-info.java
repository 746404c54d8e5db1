/// Orders of a graph's nodes that layouts go by: few arrows backwards, few crossings, near numbers for linked ones.
@NullMarked
package org.sourceline.network.order;

import org.jspecify.annotations.NullMarked;
