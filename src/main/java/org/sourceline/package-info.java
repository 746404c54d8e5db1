/// Sourceline: an offline workbench for link analysis in which every line on the chart has its sources.
///
/// The packages, from the ground up: `model` (articles, entities, claims: records), `text` (pure functions on words),
/// `problem` and `job` (what went wrong, and long work), `store` (the port to the database) with `store.neo4j` (the
/// database), `edit` (every way to change a case), the work (`casefile`, `ingest`, `network`, `exchange`), `cli` (one
/// class a subcommand), the screen (`ui.desk`, `ui.kit`, `ui.shell` and a package per feature), and `app`, which wires
/// them.
@NullMarked
package org.sourceline;

import org.jspecify.annotations.NullMarked;
