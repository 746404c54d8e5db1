/// What is suggested in the articles of the case on the desk, for whoever shows it, and what an analyst decides on it.
@NullMarked
package org.sourceline.ui.desk.suggest;

import org.jspecify.annotations.NullMarked;
