/// The entities of a case: their list, and what one does to them there.
@NullMarked
package org.sourceline.ui.entity;

import org.jspecify.annotations.NullMarked;
