/// An article as the reader shows it: its paragraphs, what is marked in them, and where one points.
@NullMarked
package org.sourceline.ui.reader.page;

import org.jspecify.annotations.NullMarked;
