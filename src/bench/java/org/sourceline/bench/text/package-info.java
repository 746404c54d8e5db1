/// What it takes to find words in common, names and likely claims in many articles.
@NullMarked
package org.sourceline.bench.text;

import org.jspecify.annotations.NullMarked;
