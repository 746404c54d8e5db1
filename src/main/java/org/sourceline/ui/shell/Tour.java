package org.sourceline.ui.shell;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import org.sourceline.model.Article;
import org.sourceline.model.Claim;
import org.sourceline.model.Place;
import org.sourceline.store.CaseIndex;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.shell.help.Walk;

/// What the walk through the sample case points at, one pane after the other.
final class Tour {

    private final Desk desk;
    private final Panes panes;
    private final Node bar;

    /// A tour of these panes.
    ///
    /// @param bar the top bar
    Tour(Desk desk, Panes panes, Node bar) {
        this.desk = desk;
        this.panes = panes;
        this.bar = bar;
    }

    /// The walk, not begun.
    Walk walk() {
        Runnable stay = () -> {};
        return new Walk(List.of(
                new Walk.Step("articles", () -> panes.articles().node(), stay),
                new Walk.Step("reader", () -> panes.reader().node(), this::read),
                new Walk.Step("chart", () -> panes.chart().node(), stay),
                new Walk.Step("inspector", () -> panes.inspector().node(), this::ask),
                new Walk.Step("seek", () -> bar.lookup("#seek"), stay),
                new Walk.Step("history", () -> bar.lookup("#history"), stay)));
    }

    /// Opens an article.
    private void read() {
        desk.index().all(Article.class).stream()
                .max(Comparator.comparingInt(
                        article -> desk.index().mentionsIn(article.id()).size()))
                .ifPresent(article -> desk.navigator().go(new Place.OfArticle(article.id())));
    }

    /// Asks why a line is there.
    private void ask() {
        CaseIndex index = desk.index();
        index.all(Claim.class).stream()
                .max(Comparator.comparingInt(
                        claim -> index.citationsOf(claim.id()).size()))
                .ifPresent(claim -> desk.navigator().go(new Place.OfClaim(claim.id())));
    }
}
