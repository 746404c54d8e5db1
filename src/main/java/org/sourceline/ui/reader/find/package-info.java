/// Finds words in the article read.
@NullMarked
package org.sourceline.ui.reader.find;

import org.jspecify.annotations.NullMarked;
