/// Where a text says whose report it is: credits in datelines, source lines, bylines and running words.
@NullMarked
package org.sourceline.text.credit;

import org.jspecify.annotations.NullMarked;
