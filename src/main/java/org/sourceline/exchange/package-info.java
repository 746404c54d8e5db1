/// A case handed on: GraphML and JSON with every citation.
@NullMarked
package org.sourceline.exchange;

import org.jspecify.annotations.NullMarked;
