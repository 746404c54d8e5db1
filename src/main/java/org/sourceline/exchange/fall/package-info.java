/// Hands on what falls with a source.
@NullMarked
package org.sourceline.exchange.fall;

import org.jspecify.annotations.NullMarked;
