/// The list of the articles of a case.
@NullMarked
package org.sourceline.ui.article;

import org.jspecify.annotations.NullMarked;
