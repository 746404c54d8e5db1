/// The chart that moves: GraphStream's graph of what is shown, and where its nodes are.
@NullMarked
package org.sourceline.network.live;

import org.jspecify.annotations.NullMarked;
