/// Dates as running words give them: written out, in part, or counted from the day a report was published.
@NullMarked
package org.sourceline.text.date;

import org.jspecify.annotations.NullMarked;
