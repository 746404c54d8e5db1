/// Paths through a network of links: the shortest, the best sourced, all up to a length, those in order of date, and
/// the smallest network that connects several entities.
@NullMarked
package org.sourceline.network.path;

import org.jspecify.annotations.NullMarked;
