/// The rasteriser: draws scenes into arrays of pixels, on two threads and with no display.
@NullMarked
package org.sourceline.network.raster;

import org.jspecify.annotations.NullMarked;
