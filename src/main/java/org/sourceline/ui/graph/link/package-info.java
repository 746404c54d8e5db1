/// A link drawn between two nodes, which becomes a claim once its passage is found.
@NullMarked
package org.sourceline.ui.graph.link;

import org.jspecify.annotations.NullMarked;
