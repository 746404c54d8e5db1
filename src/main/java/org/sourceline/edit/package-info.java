/// Every way to change a case, one class an edit, and the editor and history that carry them out.
@NullMarked
package org.sourceline.edit;

import org.jspecify.annotations.NullMarked;
