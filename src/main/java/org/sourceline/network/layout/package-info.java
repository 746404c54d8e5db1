/// The tidying of a laid-out graph, over plain numbers: even lengths, no overlaps, components side by side.
@NullMarked
package org.sourceline.network.layout;

import org.jspecify.annotations.NullMarked;
