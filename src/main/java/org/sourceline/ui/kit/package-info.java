/// Controls and helpers that know nothing of investigations.
@NullMarked
package org.sourceline.ui.kit;

import org.jspecify.annotations.NullMarked;
