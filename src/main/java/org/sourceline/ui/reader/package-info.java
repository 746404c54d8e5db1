/// The reader: one article, in which words are tagged, claims are recorded, and words are found.
@NullMarked
package org.sourceline.ui.reader;

import org.jspecify.annotations.NullMarked;
