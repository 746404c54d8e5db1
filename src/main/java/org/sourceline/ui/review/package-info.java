/// The review: what is suggested in an article or the whole case, the surest first, decided on by one key each.
@NullMarked
package org.sourceline.ui.review;

import org.jspecify.annotations.NullMarked;
