package org.sourceline.edit;

import java.util.List;
import java.util.Optional;
import org.sourceline.model.Ids;
import org.sourceline.model.Ontology;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseStore;
import org.sourceline.store.ChangeSet;

/// The editor: carries edits out in an author's name, each in one transaction, and takes them back again.
public final class Editor implements Edits {

    private final CaseStore store;
    private final Ontology ontology;
    private final Ids ids;
    private final String author;

    /// An editor of the case in that store.
    public Editor(CaseStore store, Ontology ontology, Ids ids, String author) {
        this.store = store;
        this.ontology = ontology;
        this.ids = ids;
        this.author = author;
    }

    /// The types and predicates of the case.
    public Ontology ontology() {
        return ontology;
    }

    @Override
    public Optional<ChangeSet> apply(Edit edit) throws Problem {
        return store.write(author, before -> edit.plan(new Edit.Basis(before, ids, ontology)));
    }

    /// Takes the last step back.
    ///
    /// @throws Problem when there is none, or when what it changed has been changed since
    public ChangeSet undo() throws Problem {
        return store.undo(author);
    }

    /// Does the last step taken back again.
    ///
    /// @throws Problem when there is none, or when what it changed has been changed since
    public ChangeSet redo() throws Problem {
        return store.redo(author);
    }

    /// Every step ever taken, oldest first, without what each changed.
    public List<ChangeSet> history() throws Problem {
        return store.read(CaseStore.CaseView::entries);
    }

    /// The step that undo would take back.
    public Optional<ChangeSet> nextUndo() throws Problem {
        return store.read(CaseStore.CaseView::toUndo);
    }

    /// The step that redo would do again.
    public Optional<ChangeSet> nextRedo() throws Problem {
        return store.read(CaseStore.CaseView::toRedo);
    }
}
