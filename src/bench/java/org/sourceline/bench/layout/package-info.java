/// Measurements of layouts beside GraphStream's and Gephi's, and pictures of them to look at.
@NullMarked
package org.sourceline.bench.layout;

import org.jspecify.annotations.NullMarked;
