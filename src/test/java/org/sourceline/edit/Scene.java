package org.sourceline.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.edit.tag.Tag;
import org.sourceline.edit.tag.TagPassages;
import org.sourceline.model.Entity;
import org.sourceline.model.Ids;
import org.sourceline.model.Item;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import org.sourceline.store.ChangeSet;
import org.sourceline.store.Hash;
import org.sourceline.store.neo4j.SharedCase;
import org.sourceline.store.neo4j.Things;

/// A case with some articles, on which edits are tried.
public final class Scene {

    private final CaseStore store;
    private final Editor editor;

    /// A case whose articles `a-1`, `a-2` and so on have these texts.
    public Scene(String... texts) throws Problem {
        store = SharedCase.Kept.EMBEDDED.fresh().store();
        editor = new Editor(store, OntologyFile.defaultOne(), Ids.seeded(9), "tester");
        Map<String, String> kept = new LinkedHashMap<>();
        for (String text : texts) {
            kept.put(Hash.of(text), text);
        }
        store.keepTexts(kept);
        for (int i = 0; i < texts.length; i++) {
            editor.apply(new AddArticles(List.of(Things.article("a-" + (i + 1), texts[i], "")), "test"));
        }
    }

    /// The case as it stands.
    public CaseIndex index() throws Problem {
        return store.read(CaseIndex::of);
    }

    /// The store.
    public CaseStore store() {
        return store;
    }

    /// Carries an edit out, which changes something.
    public ChangeSet apply(Edit edit) throws Problem {
        return editor.apply(edit).orElseThrow();
    }

    /// Says that an edit changes nothing.
    public void changesNothing(Edit edit) throws Problem {
        int steps = editor.history().size();
        assertThat(editor.apply(edit)).isEmpty();
        assertThat(editor.history()).hasSize(steps);
    }

    /// Says that an edit is refused, and returns why.
    public String refused(Edit edit) {
        Problem refusal = catchThrowableOfType(Problem.class, () -> editor.apply(edit));
        assertThat(refusal.whatYouCanDo()).isNotBlank();
        return refusal.whatHappened();
    }

    /// Takes the last step back.
    public void undo() throws Problem {
        editor.undo();
    }

    /// Tags a stretch and returns the entity.
    public Entity tag(String article, int start, int end, String type, String name) throws Problem {
        apply(TagPassages.one(Tag.called(article, start, end, type, name)));
        return entity(name);
    }

    /// The one entity of that name.
    public Entity entity(String name) throws Problem {
        List<Entity> named = store.read(view -> view.called(name));
        assertThat(named).hasSize(1);
        return named.getFirst();
    }

    /// All items of a kind.
    public <I extends Item> List<I> all(Class<I> kind) throws Problem {
        return store.read(view -> view.all(kind));
    }

    /// The one item of a kind.
    public <I extends Item> I only(Class<I> kind) throws Problem {
        List<I> all = all(kind);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
