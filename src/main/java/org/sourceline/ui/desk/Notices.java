package org.sourceline.ui.desk;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sourceline.problem.Problem;
import org.sourceline.ui.desk.said.Said;

/// The one door by which problems and news come to the screen.
public final class Notices {

    private final ObservableList<Notice> shown = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper doubtful = new ReadOnlyBooleanWrapper();
    private final Consumer<Throwable> lastResort;

    /// Notices that hand bugs to the last-resort handler.
    public Notices(Consumer<Throwable> lastResort) {
        this.lastResort = lastResort;
    }

    /// Shows what went wrong: a problem in its own words, a bug by way of the last-resort handler.
    public void failed(Throwable wrong) {
        if (wrong instanceof Problem problem) {
            show(Notice.of(problem));
        } else {
            lastResort.accept(wrong);
        }
    }

    /// Shows news.
    public void tell(String what) {
        show(new Notice(what, "", null));
    }

    /// Shows a notice; the newest is last.
    public void show(Notice notice) {
        shown.add(notice);
    }

    /// Puts a notice away.
    public void dismiss(Notice notice) {
        shown.remove(notice);
    }

    /// Says that things went wrong so often that no one can be sure that all is stored.
    public void doubt() {
        doubtful.set(true);
    }

    /// Whether no one can be sure that all is stored.
    public ReadOnlyBooleanProperty doubtful() {
        return doubtful.getReadOnlyProperty();
    }

    /// The notices on the screen, newest last.
    public ObservableList<Notice> shown() {
        return shown;
    }

    /// Something told.
    ///
    /// @param next the next step, or empty
    /// @param problem the problem it tells of, or null for news
    public record Notice(String what, String next, @Nullable Problem problem) {

        /// A problem in the language of the screen.
        public static Notice of(Problem problem) {
            return new Notice(Said.of(problem.whatHappened()), Said.of(problem.whatYouCanDo()), problem);
        }
    }
}
