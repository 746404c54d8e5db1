/// The filters of the chart on the screen: chips that say what is limited and take it away, and a form to set limits.
@NullMarked
package org.sourceline.ui.graph.filter;

import org.jspecify.annotations.NullMarked;
