/// What pops up over the chart to work on it: the menu of a node, the choice among many neighbours, the bar of what is
/// selected.
@NullMarked
package org.sourceline.ui.graph.menu;

import org.jspecify.annotations.NullMarked;
