/// The subcommands that propose: mentions, claims, entities that are likely the same; and the one that decides.
@NullMarked
package org.sourceline.cli.suggest;

import org.jspecify.annotations.NullMarked;
