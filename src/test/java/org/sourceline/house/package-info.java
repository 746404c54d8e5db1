/// The rules of the house, each held by a test and each with canaries that it must reject.
@NullMarked
package org.sourceline.house;

import org.jspecify.annotations.NullMarked;
