/// What the workbench proposes and the analyst disposes of: its words.
@NullMarked
package org.sourceline.suggest;

import org.jspecify.annotations.NullMarked;
