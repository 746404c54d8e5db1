/// Claims on their way from where they are thought of to where their passage is found.
@NullMarked
package org.sourceline.ui.desk.claim;

import org.jspecify.annotations.NullMarked;
