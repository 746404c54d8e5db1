/// The chart as data: entities and links of a picture, their layout, and the drawing of them.
@NullMarked
package org.sourceline.network;

import org.jspecify.annotations.NullMarked;
