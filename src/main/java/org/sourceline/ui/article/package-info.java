/// The articles of a case: their list, and the reader in which they are tagged and claims are recorded.
@NullMarked
package org.sourceline.ui.article;

import org.jspecify.annotations.NullMarked;
