/// What is drawn of a chart, in flat arrays that screen, pictures and picking all go by: where nodes and links are, how
/// they look, which words found room.
@NullMarked
package org.sourceline.network.scene;

import org.jspecify.annotations.NullMarked;
