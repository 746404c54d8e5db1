/// How the chart moves: its layout and its frames, made off the screen's thread, and its nodes gliding to new places.
@NullMarked
package org.sourceline.ui.graph.motion;

import org.jspecify.annotations.NullMarked;
