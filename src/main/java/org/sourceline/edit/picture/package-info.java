/// Ways to change the pictures of a case: where entities stand on them, what is written on them, and what is saved.
@NullMarked
package org.sourceline.edit.picture;

import org.jspecify.annotations.NullMarked;
