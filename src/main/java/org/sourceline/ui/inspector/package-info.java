/// The inspector: what is known of the claim, entity or article one is at, with every passage that says so.
@NullMarked
package org.sourceline.ui.inspector;

import org.jspecify.annotations.NullMarked;
