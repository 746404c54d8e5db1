/// Runs of words with capitals in an article, and the words that tell what a name is.
@NullMarked
package org.sourceline.suggest.run;

import org.jspecify.annotations.NullMarked;
