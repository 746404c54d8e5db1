/// Where one text repeats another: words normalised with a map back, quotations apart, exact word 5-grams in an
/// inverted index, sentences aligned into passages; pure functions, and one index that grows text by text.
@NullMarked
package org.sourceline.text.reuse;

import org.jspecify.annotations.NullMarked;
