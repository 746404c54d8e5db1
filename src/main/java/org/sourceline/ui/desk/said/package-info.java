/// What the layers below the screen say in English, in the language of the screen.
@NullMarked
package org.sourceline.ui.desk.said;

import org.jspecify.annotations.NullMarked;
