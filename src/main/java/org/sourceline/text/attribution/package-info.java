/// Who a text says said it: named, described, a document or a medium, in what order, and with what reserve.
@NullMarked
package org.sourceline.text.attribution;

import org.jspecify.annotations.NullMarked;
