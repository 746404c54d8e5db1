/// Reads files into articles: text, Markdown, HTML, JSON and JSON Lines, in whatever encoding they come.
@NullMarked
package org.sourceline.ingest;

import org.jspecify.annotations.NullMarked;
