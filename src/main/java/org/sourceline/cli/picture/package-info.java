/// Subcommands that hand a case on: as a picture, as a snapshot with its evidence, or as data.
@NullMarked
package org.sourceline.cli.picture;

import org.jspecify.annotations.NullMarked;
