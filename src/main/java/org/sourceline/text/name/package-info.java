/// Names across spellings and scripts: what they sound like, how alike two are and why, and where known ones stand in
/// a text.
@NullMarked
package org.sourceline.text.name;

import org.jspecify.annotations.NullMarked;
