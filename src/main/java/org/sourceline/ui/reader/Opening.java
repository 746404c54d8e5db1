package org.sourceline.ui.reader;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.sourceline.model.Article;
import org.sourceline.model.Source;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.said.Said;
import org.sourceline.ui.kit.EmptyNote;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.ScriptText;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.reader.page.ParagraphView;

/// How the reader begins: an article's heading and what is known of it, or else what to do next.
final class Opening {

    private static final Words WORDS = Words.of(Opening.class);
    private final Desk desk;

    Opening(Desk desk) {
        this.desk = desk;
    }

    /// Outlet, grade, date and byline of an article.
    Node meta(Article article) {
        TextFlow meta = Prose.line(said(article));
        meta.getStyleClass().add("reader-meta");
        meta.setMaxWidth(ParagraphView.MEASURE);
        return meta;
    }

    /// The heading of an article whose text does not begin with it.
    static Node heading(Article article) {
        TextFlow heading = ScriptText.flow(article.heading());
        heading.setMaxWidth(ParagraphView.MEASURE);
        HBox box = new HBox(heading);
        HBox.setHgrow(heading, Priority.ALWAYS);
        box.getStyleClass().addAll("reader-heading", "reader-heading-box");
        return box;
    }

    private String said(Article article) {
        Optional<Source> source = desk.index().find(Source.class, article.source());
        String grade = source.filter(each -> !each.grades().isEmpty())
                .map(each -> WORDS.say("grade", each.reliability()))
                .orElse("");
        String outlet = source.map(Source::name).orElse(article.site());
        String date = article.published().isUnknown() ? WORDS.say("no-date") : Said.brief(article.published());
        return Prose.apart(outlet, grade, date, article.byline());
    }

    /// What stands where no article is open: what to do next.
    Node empty() {
        boolean articles = desk.index().count(Article.class) > 0;
        EmptyNote note = new EmptyNote(WORDS.say("empty"), WORDS.say(articles ? "empty.next" : "empty.first"));
        VBox.setVgrow(note, Priority.ALWAYS);
        return note;
    }
}
