/// The port to where a case is kept: read it, change it in one transaction, go back in its journal.
@NullMarked
package org.sourceline.store;

import org.jspecify.annotations.NullMarked;
