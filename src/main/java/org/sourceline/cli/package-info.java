/// The command line, one class a subcommand.
@NullMarked
package org.sourceline.cli;

import org.jspecify.annotations.NullMarked;
