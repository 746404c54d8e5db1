/// The sample case: built from the articles, tags and claims the program carries, and handed on as a snapshot.
@NullMarked
package org.sourceline.cli.demo;

import org.jspecify.annotations.NullMarked;
