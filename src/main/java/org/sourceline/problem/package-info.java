/// What went wrong, in words for people: what happened, to what, and what to do next.
@NullMarked
package org.sourceline.problem;

import org.jspecify.annotations.NullMarked;
