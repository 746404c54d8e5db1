/// Suggests which words of an article name whom, each suggestion with its score and its reason in words.
@NullMarked
package org.sourceline.suggest.mention;

import org.jspecify.annotations.NullMarked;
