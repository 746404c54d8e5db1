package org.sourceline.cli.picture;

import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Ontology;
import org.sourceline.network.ChartBuilder;
import org.sourceline.store.CaseIndex;

/// Charts of a whole case.
public final class ChartOf {

    private ChartOf() {}

    /// A builder of charts of everything in the index.
    public static ChartBuilder builder(CaseIndex index, Ontology ontology) {
        return new ChartBuilder(
                index.all(Entity.class), index.all(Claim.class), index.all(Citation.class), index.identity(), ontology);
    }
}
