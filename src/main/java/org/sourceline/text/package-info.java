/// Pure functions on text: normalising, names as written, sentences, passages.
@NullMarked
package org.sourceline.text;

import org.jspecify.annotations.NullMarked;
