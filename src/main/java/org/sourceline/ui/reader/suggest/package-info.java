/// What is suggested in the article open in the reader: drawn under its words, looked at one by one, and decided on.
@NullMarked
package org.sourceline.ui.reader.suggest;

import org.jspecify.annotations.NullMarked;
