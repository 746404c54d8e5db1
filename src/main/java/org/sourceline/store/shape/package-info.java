/// Items as properties and journal lines: the one form in which nodes, journal and files write them down.
@NullMarked
package org.sourceline.store.shape;

import org.jspecify.annotations.NullMarked;
