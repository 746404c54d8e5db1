/// Measures of a network: how central each node is, and which community it belongs to.
@NullMarked
package org.sourceline.network.measure;

import org.jspecify.annotations.NullMarked;
