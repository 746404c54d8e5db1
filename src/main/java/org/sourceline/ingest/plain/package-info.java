/// Plain text as an article: its lines, what stands above its words, and what in it is not the report's own.
@NullMarked
package org.sourceline.ingest.plain;

import org.jspecify.annotations.NullMarked;
