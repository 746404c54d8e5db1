/// The tool that asks for paths between entities and lists what joins them, strongest first, in words.
@NullMarked
package org.sourceline.ui.graph.path;

import org.jspecify.annotations.NullMarked;
