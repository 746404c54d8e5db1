/// Whose report each article is, who re-ran whom with the words side by side, and what falls if something falls.
@NullMarked
package org.sourceline.ui.origin;

import org.jspecify.annotations.NullMarked;
