package org.sourceline.edit;

import org.sourceline.model.Ids;
import org.sourceline.model.Ontology;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseReader;
import org.sourceline.store.Plan;

/// An edit: one way to change a case.
@FunctionalInterface
public interface Edit {

    /// Works out what to change, against the case as it stands.
    ///
    /// @throws Problem when it cannot be done as things stand, saying why
    Plan plan(Basis basis) throws Problem;

    /// What an edit is worked out from.
    ///
    /// @param before the case as it stands, read in the transaction that will carry the edit out
    /// @param ids where new ids come from
    /// @param ontology the case's types and predicates
    record Basis(CaseReader before, Ids ids, Ontology ontology) {}
}
