/// Measures of a network beside those of GraphStream and Gephi.
@NullMarked
package org.sourceline.bench.measure;

import org.jspecify.annotations.NullMarked;
