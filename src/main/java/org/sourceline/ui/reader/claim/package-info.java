/// The claims of the article read: the one being made, and those that its passages carry.
@NullMarked
package org.sourceline.ui.reader.claim;

import org.jspecify.annotations.NullMarked;
