/// Communities of a graph by the Leiden algorithm, over flat arrays that are made once and used at every level.
@NullMarked
package org.sourceline.network.community;

import org.jspecify.annotations.NullMarked;
