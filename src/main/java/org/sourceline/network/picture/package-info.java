/// Pictures of a chart to keep: the scene under its title and above its legend, as a file.
@NullMarked
package org.sourceline.network.picture;

import org.jspecify.annotations.NullMarked;
