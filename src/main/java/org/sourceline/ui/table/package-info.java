/// The tables of a case: its entities, claims, articles and sources, to sort, sift and change many at once.
@NullMarked
package org.sourceline.ui.table;

import org.jspecify.annotations.NullMarked;
