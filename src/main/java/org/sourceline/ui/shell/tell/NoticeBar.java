package org.sourceline.ui.shell.tell;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.ui.desk.Navigator;
import org.sourceline.ui.desk.Notices;
import org.sourceline.ui.desk.Notices.Notice;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.WordButton;
import org.sourceline.ui.kit.Words;

/// The notice bar: problems and news in words, with a way to where it happened; never in one's way.
///
/// News goes by itself; a problem stays until it is dismissed.
public final class NoticeBar extends VBox {

    private static final Words WORDS = Words.of(NoticeBar.class);
    private static final int MOST = 3;
    private static final Duration NEWS = Duration.seconds(6);

    private final Notices notices;
    private final @Nullable Navigator navigator;

    /// Kept here and held weakly by the notices, which outlive the case that this bar is shown with.
    private final ListChangeListener<Notice> listener = this::changed;

    /// A bar for these notices.
    ///
    /// @param navigator goes to where a problem is; null while no case is open
    public NoticeBar(Notices notices, @Nullable Navigator navigator) {
        this.notices = notices;
        this.navigator = navigator;
        getStyleClass().add("notice-bar");
        setFillWidth(true);
        setPickOnBounds(false);
        notices.shown().addListener(new WeakListChangeListener<>(listener));
        notices.shown().forEach(this::expire);
        refresh();
    }

    private void changed(ListChangeListener.Change<? extends Notice> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::expire);
        }
        refresh();
    }

    private void expire(Notice notice) {
        if (notice.problem() == null && notice.next().isEmpty()) {
            PauseTransition wait = new PauseTransition(NEWS);
            wait.setOnFinished(over -> notices.dismiss(notice));
            wait.play();
        }
    }

    private void refresh() {
        List<Notice> all = notices.shown();
        int hidden = Math.max(0, all.size() - MOST);
        getChildren().clear();
        if (hidden > 0) {
            Label more = new Label(WORDS.say("notice.more", hidden));
            more.getStyleClass().addAll("notice", "meta");
            getChildren().add(more);
        }
        all.subList(hidden, all.size()).forEach(notice -> getChildren().add(row(notice)));
        setVisible(!all.isEmpty());
    }

    private Node row(Notice notice) {
        Problem problem = notice.problem();
        VBox words = new VBox(2, Prose.paragraph(notice.what(), "notice-what"));
        if (!notice.next().isEmpty()) {
            words.getChildren().add(Prose.paragraph(notice.next(), "meta"));
        }
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("notice", problem == null && notice.next().isEmpty() ? "news" : "problem");
        Place place = problem == null ? null : problem.place();
        Navigator ways = navigator;
        if (place != null && ways != null) {
            row.getChildren().add(button("notice.show", () -> ways.go(place)).styled("outlined"));
        }
        row.getChildren()
                .add(button("notice.dismiss", () -> notices.dismiss(notice))
                        .icon("fth-x")
                        .wordless());
        return row;
    }

    private static WordButton button(String key, Runnable run) {
        return new WordButton(new SimpleStringProperty(WORDS.say(key)), "", new SimpleStringProperty(""), run)
                .styled("small")
                .named(key.replace('.', '-'));
    }
}
