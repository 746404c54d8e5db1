package org.sourceline.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.sourceline.edit.Edit;
import org.sourceline.edit.Editor;
import org.sourceline.edit.Edits;
import org.sourceline.job.Job;
import org.sourceline.job.Jobs;
import org.sourceline.job.Progress;
import org.sourceline.model.Article;
import org.sourceline.model.Ontology;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseReader;
import org.sourceline.store.CaseStore;
import org.sourceline.store.Change;
import org.sourceline.store.ChangeSet;
import org.sourceline.ui.desk.claim.Uncited;
import org.sourceline.ui.desk.draft.Drafts;
import org.sourceline.ui.desk.said.StepTitle;
import org.sourceline.ui.kit.Words;

/// The desk with one open case on it: reads and changes it off the screen's thread, and tells who shows it.
///
/// All methods are called on the screen's thread, and hand back on it.
public final class Desk {

    private static final Words WORDS = Words.of(Desk.class);

    private final CaseStore store;
    private final Editor editor;
    private final CaseIndex index;
    private final StepTitle titles;
    private final Drafts drafts;
    private final Jobs jobs;
    private final Notices notices;
    private final Object order = new Object();
    private final Navigator navigator = new Navigator();
    private final List<Consumer<List<Change>>> watchers = new CopyOnWriteArrayList<>();
    private final List<Consumer<Uncited>> citers = new CopyOnWriteArrayList<>();
    private final List<Runnable> leavers = new CopyOnWriteArrayList<>();
    private final Ontology ontology;
    private final ReadOnlyStringWrapper nextUndo = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nextRedo = new ReadOnlyStringWrapper("");

    /// A desk with an open case on it.
    ///
    /// @param index the case as it stands, which this desk keeps up to date from now on
    /// @param drafts what is being typed in it
    public Desk(CaseStore store, Editor editor, CaseIndex index, Drafts drafts, Jobs jobs, Notices notices) {
        this.store = store;
        this.editor = editor;
        ontology = editor.ontology().in(WORDS.language().getLanguage());
        titles = new StepTitle(index, editor.ontology());
        this.index = index;
        this.drafts = drafts;
        this.jobs = jobs;
        this.notices = notices;
        lookAtHistory();
    }

    /// Carries an edit out: stored first, shown then.
    public void edit(Edit edit) {
        edit(edit, done -> {});
    }

    /// Carries an edit out, and then hands over its journal entry; tells news where there was nothing to change.
    public void edit(Edit edit, Consumer<ChangeSet> then) {
        edit(edit, then, () -> notices.tell(WORDS.say("nothing")));
    }

    /// Carries an edit out, and then hands over its journal entry.
    ///
    /// @param nothing told instead where there was nothing to change, so that whoever asked can say so
    public void edit(Edit edit, Consumer<ChangeSet> then, Runnable nothing) {
        edit(edit, then, nothing, () -> {});
    }

    /// Carries an edit out, and then hands over its journal entry.
    ///
    /// @param nothing told instead where there was nothing to change, so that whoever asked can say so
    /// @param ended told last, also when it could not be carried out
    public void edit(Edit edit, Consumer<ChangeSet> then, Runnable nothing, Runnable ended) {
        jobs.start(
                WORDS.say("storing"), progress -> carryOut(edit), entry -> entry.ifPresentOrElse(then, nothing), ended);
    }

    /// Takes the last step back and goes to where it was done.
    public void undo() {
        jobs.start(WORDS.say("undoing"), progress -> inOrder(editor::undo, ChangeSet::inverse), done -> {
            navigator.go(done.place());
            notices.tell(WORDS.say("undone", titleOf(done)));
        });
    }

    /// Does the last step taken back again and goes to where it was done.
    public void redo() {
        jobs.start(WORDS.say("redoing"), progress -> inOrder(editor::redo, ChangeSet::changes), done -> {
            navigator.go(done.place());
            notices.tell(WORDS.say("redone", titleOf(done)));
        });
    }

    /// Runs a job that changes the case by edits, each shown as soon as it is stored.
    ///
    /// @param done given the job's result
    public <T> void change(String title, EditingJob<T> job, Consumer<T> done) {
        jobs.start(title, progress -> job.run(this::carryOut, progress), done);
    }

    private Optional<ChangeSet> carryOut(Edit edit) throws Problem {
        return inOrder(
                () -> editor.apply(edit), entry -> entry.map(ChangeSet::changes).orElse(List.of()));
    }

    /// Changes the case and hands what changed to the screen, one after the other, so that the screen is told in the
    /// order in which things were stored.
    private <T> T inOrder(Step<T> step, Function<T, List<Change>> changes) throws Problem {
        synchronized (order) {
            T done = step.take();
            List<Change> changed = changes.apply(done);
            if (!changed.isEmpty()) {
                jobs.onScreen(() -> show(changed));
            }
            return done;
        }
    }

    /// Asks the store, off the screen's thread.
    public <T> void ask(String title, CaseStore.Query<T> query, Consumer<T> then) {
        jobs.start(title, progress -> store.read(query), then);
    }

    /// Hands over what is made of an article's text, off the screen's thread.
    public <T> void text(Article article, BiFunction<CaseReader, String, T> make, Consumer<T> then) {
        ask(
                WORDS.say("reading", article.heading()),
                view -> make.apply(
                        view,
                        view.text(article.textHash())
                                .orElseThrow(() -> new Problem(
                                        WORDS.say("text.missing", article.heading()), WORDS.say("text.missing.next")))),
                then);
    }

    private void show(List<Change> changes) {
        index.apply(changes);
        watchers.forEach(watcher -> watcher.accept(changes));
        lookAtHistory();
    }

    private void lookAtHistory() {
        Job<List<Optional<ChangeSet>>> look = progress -> List.of(editor.nextUndo(), editor.nextRedo());
        jobs.start(WORDS.say("history"), look, next -> {
            nextUndo.set(next.getFirst().map(this::titleOf).orElse(""));
            nextRedo.set(next.getLast().map(this::titleOf).orElse(""));
        });
    }

    /// Tells `watcher` of all changes from now on, after [#index] has them.
    public void watch(Consumer<List<Change>> watcher) {
        watchers.add(watcher);
    }

    /// Does something when the case is about to be taken off the desk: stops what nobody waits for.
    public void whenLeft(Runnable what) {
        leavers.add(what);
    }

    /// Tells that the case is about to be taken off the desk, once all that was asked for is done.
    public void leave() {
        leavers.forEach(Runnable::run);
    }

    /// Hands a claim that wants its passage to whoever can cite it.
    public void cite(Uncited claim) {
        citers.forEach(citer -> citer.accept(claim));
    }

    /// Hands claims that want their passage to `citer` from now on.
    public void whenToCite(Consumer<Uncited> citer) {
        citers.add(citer);
    }

    /// What undo would take back; empty where there is nothing.
    public ReadOnlyStringProperty nextUndo() {
        return nextUndo.getReadOnlyProperty();
    }

    /// What redo would do again; empty where there is nothing.
    public ReadOnlyStringProperty nextRedo() {
        return nextRedo.getReadOnlyProperty();
    }

    /// The case's title.
    public String title() {
        return store.card().title();
    }

    /// What a step is called in the language of the screen.
    public String titleOf(ChangeSet step) {
        return titles.of(step, ontology());
    }

    /// The case as it stands, without texts; to be read only.
    public CaseIndex index() {
        return index;
    }

    /// The case's types and predicates, in the language that the screen had when the case was laid on the desk.
    public Ontology ontology() {
        return ontology;
    }

    /// The same in the words that the case itself has for them, which what leaves the case is written in.
    public Ontology storedOntology() {
        return editor.ontology();
    }

    /// What is being typed in the case and not stored yet.
    public Drafts drafts() {
        return drafts;
    }

    /// Where one is, and how to go elsewhere.
    public Navigator navigator() {
        return navigator;
    }

    /// The door to the screen for problems and news.
    public Notices notices() {
        return notices;
    }

    /// What is running.
    public Jobs jobs() {
        return jobs;
    }

    /// The store, for jobs that work on it themselves.
    public CaseStore store() {
        return store;
    }

    /// A job that changes the case by edits.
    ///
    /// @param <T> what it yields
    @FunctionalInterface
    public interface EditingJob<T> {

        /// Does the work, carrying edits out by `edits`.
        T run(Edits edits, Progress progress) throws Problem;
    }

    /// A step that changes the case.
    @FunctionalInterface
    private interface Step<T> {
        T take() throws Problem;
    }
}
