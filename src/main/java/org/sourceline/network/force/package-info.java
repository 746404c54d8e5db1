/// The force-directed layout of large graphs, over flat arrays: ForceAtlas2's model with a Barnes–Hut tree.
@NullMarked
package org.sourceline.network.force;

import org.jspecify.annotations.NullMarked;
