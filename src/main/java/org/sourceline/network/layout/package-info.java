/// Layouts of a chart over plain numbers, each from nothing and around what is fixed, and the tidying of what is there.
@NullMarked
package org.sourceline.network.layout;

import org.jspecify.annotations.NullMarked;
