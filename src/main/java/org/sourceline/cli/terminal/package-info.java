/// What subcommands read and write: rows to standard output, problems and progress to standard error, lines of JSON.
@NullMarked
package org.sourceline.cli.terminal;

import org.jspecify.annotations.NullMarked;
