package org.sourceline.ui.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.model.Place;
import org.sourceline.store.Change;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.draft.Draft;
import org.sourceline.ui.desk.suggest.KnownNames;

/// What the reader shows: the open article, what is tagged and cited in it, and the passage one came for.
public final class ReaderModel {

    private static final String ARTICLE = "article";
    private static final String BESIDE = "beside";
    private final Desk desk;
    private final Pointing pointing = new Pointing(this);
    private final Walking walking = new Walking(this);
    private final KnownNames names;
    private final String name;
    private final Draft draft;
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Scroll> scroll = new ReadOnlyObjectWrapper<>(new Scroll(Span.NONE, false));
    private Optional<Reading> reading = Optional.empty();
    private String wanted = "";
    private List<Mention> mentions = List.of();
    private List<Citation> citations = List.of();
    private List<Span> lit = List.of();
    private String entity = "";
    private List<Span> found = List.of();
    private Span foundNow = Span.NONE;
    private String lastClaim = "";

    /// What a reader shows that opens whatever one goes to.
    public ReaderModel(Desk desk) {
        this.desk = desk;
        names = KnownNames.of(desk);
        name = "reader";
        draft = desk.drafts().of(name);
        desk.watch(this::changed);
        desk.navigator().place().subscribe(this::show);
        if (wanted.isEmpty()) {
            draft.get(ARTICLE).ifPresent(this::keep);
        }
    }

    private String openArticle() {
        return reading.map(open -> open.article().id()).orElse("");
    }

    private ReaderModel(ReaderModel other) {
        desk = other.desk;
        names = other.names;
        name = BESIDE;
        draft = desk.drafts().of(name);
        desk.watch(this::changed);
        desk.navigator().place().subscribe(this::light);
        draft.get(ARTICLE).ifPresent(this::keep);
    }

    /// A second reader's model, which keeps to its article and lights in it what one goes to.
    public ReaderModel beside() {
        return new ReaderModel(this);
    }

    /// Whether a second reader was open when this one was last left.
    public boolean wasBeside() {
        String article = desk.drafts().of(BESIDE).get(ARTICLE, "");
        return desk.index().find(Article.class, article).isPresent();
    }

    /// Is open at its article no more when one comes back.
    public void putAway() {
        draft.forget(ARTICLE);
    }

    /// Opens an article without going to it.
    public void keep(String article) {
        draft.put(ARTICLE, article);
        open(article, List.of(), "");
    }

    private void light(Place place) {
        String open = openArticle();
        boolean here = switch (place) {
            case Place.InArticle passage -> passage.article().equals(open);
            case Place.OfClaim(String claim) ->
                desk.index().citationsOf(claim).stream()
                        .anyMatch(each -> each.passage().article().equals(open));
            case Place.OfEntity _ -> true;
            default -> false;
        };
        if (here) {
            show(place);
        } else {
            lit = List.of();
            touch();
        }
    }

    /// Shows what a place is of; a place that is not in an article lights what it means in the open one.
    public void show(Place place) {
        switch (place) {
            case Place.OfArticle(String article) -> open(article, List.of(), "");
            case Place.InArticle(String article, int start, int end) ->
                open(article, List.of(new Span(start, end)), "");
            case Place.OfClaim(String claim) -> showClaim(claim);
            case Place.OfEntity(String shown) -> {
                entity = shown;
                lit = List.of();
                touch();
            }
            default -> {}
        }
    }

    private void showClaim(String claim) {
        lastClaim = claim;
        List<Citation> all = desk.index().citationsOf(claim);
        String open = openArticle();
        List<Citation> here = all.stream()
                .filter(each -> each.passage().article().equals(open))
                .toList();
        List<Citation> shown = here.isEmpty() && !all.isEmpty()
                ? all.stream()
                        .filter(each -> each.passage()
                                .article()
                                .equals(all.getFirst().passage().article()))
                        .toList()
                : here;
        if (shown.isEmpty()) {
            lit = List.of();
            entity = "";
            touch();
        } else {
            List<Span> spans =
                    shown.stream().map(each -> Span.of(each.passage())).toList();
            open(shown.getFirst().passage().article(), spans, "");
        }
    }

    private void open(String article, List<Span> passages, String shownEntity) {
        entity = shownEntity;
        lit = passages;
        if (openArticle().equals(article)) {
            wanted = article;
            touch();
            lit.stream().findFirst().ifPresent(span -> scroll.set(new Scroll(span, true)));
            return;
        }
        desk.index().find(Article.class, article).ifPresent(found -> {
            wanted = article;
            desk.text(found, (view, text) -> Reading.of(found, text, desk.index(), view), opened -> {
                if (wanted.equals(article) && !openArticle().equals(article)) {
                    arrive(opened);
                }
            });
        });
    }

    private void arrive(Reading opened) {
        reading = Optional.of(opened);
        draft.put(ARTICLE, opened.article().id());
        pointing.leave();
        lookUp();
        touch();
        scroll.set(lit.isEmpty() ? new Scroll(Span.NONE, false) : new Scroll(lit.getFirst(), true));
    }

    private void changed(List<Change> changes) {
        reading = reading.flatMap(
                open -> desk.index().find(Article.class, open.article().id()).map(open::of));
        lookUp();
        touch();
    }

    private void lookUp() {
        String id = openArticle();
        mentions = desk.index().mentionsIn(id);
        citations = desk.index().citationsIn(id);
        pointing.keepTo(mentions);
    }

    /// Tells those who show it to look again.
    public void touch() {
        revision.set(revision.get() + 1);
    }

    /// Brings a stretch into view without moving more than that takes.
    public void reveal(Span span) {
        scroll.set(new Scroll(span, false));
    }

    /// The shortest mention that holds an offset.
    public Optional<Mention> mentionAt(int offset) {
        return mentions.stream()
                .filter(mention -> Span.of(mention.passage()).holds(offset))
                .min((one, other) -> Integer.compare(
                        one.passage().exact().length(), other.passage().exact().length()));
    }

    /// The entity that a mention names, by the one that speaks for it.
    public Optional<Entity> named(Mention mention) {
        return desk.index().speaker(mention.entity());
    }

    /// The mentions of the entity that one is at.
    public List<Span> litMentions() {
        List<Span> spans = new ArrayList<>();
        mentions.stream()
                .filter(mention -> !entity.isEmpty() && desk.index().identity().same(mention.entity(), entity))
                .forEach(mention -> spans.add(Span.of(mention.passage())));
        return spans;
    }

    public Pointing pointing() {
        return pointing;
    }

    public Optional<Reading> reading() {
        return reading;
    }

    public List<Mention> mentions() {
        return mentions;
    }

    public List<Citation> citations() {
        return citations;
    }

    /// The passages one came for.
    public List<Span> lit() {
        return lit;
    }

    /// Shows where words that were looked for stand.
    ///
    /// @param now the place one is at, or [Span#NONE]
    public void found(List<Span> places, Span now) {
        found = places;
        foundNow = now;
        touch();
    }

    List<Span> found() {
        return found;
    }

    Span foundNow() {
        return foundNow;
    }

    /// The claim last gone to; empty before the first.
    public String lastClaim() {
        return lastClaim;
    }

    /// Which reader it is of, to tell drafts apart by.
    public String name() {
        return name;
    }

    /// What is typed in this reader about no article in particular, and which article it was open at.
    public Draft draft() {
        return draft;
    }

    public KnownNames names() {
        return names;
    }

    public Walking walking() {
        return walking;
    }

    public Desk desk() {
        return desk;
    }

    /// Counts up whenever anything here is another than before.
    public ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Scroll> scroll() {
        return scroll.getReadOnlyProperty();
    }
}
