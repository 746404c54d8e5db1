package org.sourceline.ui.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.RunningJob;
import org.sourceline.model.Article;
import org.sourceline.model.Mention;
import org.sourceline.model.Mention.Decision;
import org.sourceline.store.Change;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.suggest.KnownNames;
import org.sourceline.ui.desk.suggest.Looked;
import org.sourceline.ui.desk.suggest.Offer;
import org.sourceline.ui.desk.suggest.Suggesting;

/// The offers of an article or of the whole case in the order in which they are decided on, and the one looked at.
///
/// While it is open it follows the case: what is settled leaves it at once, and what is taken back is found again.
final class Queue implements Looked {

    private static final Duration MOMENT = Duration.millis(400);
    private final Desk desk;
    private final Suggesting suggesting;
    private final PauseTransition rest = new PauseTransition(MOMENT);
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private Optional<KnownNames> names = Optional.empty();
    private @Nullable RunningJob looking;
    private String article = "";
    private List<Offer> offers = List.of();
    private Optional<Offer> at = Optional.empty();
    private boolean open;
    private boolean stale = true;

    Queue(Desk desk, Suggesting suggesting) {
        this.desk = desk;
        this.suggesting = suggesting;
        rest.setOnFinished(over -> look());
        suggesting.rules().subscribe(count -> lookSoon());
        desk.watch(this::changed);
    }

    /// Opens it for an article, or for the whole case where that is empty; what is known still is kept.
    void open(String wanted) {
        open = true;
        if (stale || !wanted.equals(article)) {
            offers = wanted.equals(article) ? offers : List.of();
            article = wanted;
            look();
        }
        touch();
    }

    /// Follows the case no more.
    void close() {
        open = false;
        cancel();
        touch();
    }

    private void cancel() {
        rest.stop();
        if (looking != null) {
            looking.cancel();
            looking = null;
            stale = true;
        }
    }

    private void lookSoon() {
        stale = true;
        if (open) {
            rest.playFromStart();
        }
    }

    private void look() {
        cancel();
        stale = false;
        List<Article> articles = article.isEmpty()
                ? desk.index().all(Article.class).stream()
                        .sorted(Comparator.comparing(Article::id))
                        .toList()
                : desk.index().find(Article.class, article).stream().toList();
        String wanted = article;
        looking = suggesting.in(articles, found -> {
            if (wanted.equals(article)) {
                looking = null;
                show(Kind.inOrder(found), at);
            }
        });
        touch();
    }

    /// Shows offers, and looks at the one that was looked at before, or at what stands where that stood.
    private void show(List<Offer> now, Optional<Offer> before) {
        int place = before.map(offers::indexOf).orElse(0);
        Optional<Offer> same =
                before.flatMap(offer -> now.stream().filter(offer::isAt).findFirst());
        List<Offer> then = List.copyOf(now);
        offers = then;
        at = same.or(() ->
                then.isEmpty() ? Optional.empty() : Optional.of(then.get(Math.clamp(place, 0, then.size() - 1))));
        touch();
    }

    private void changed(List<Change> changes) {
        if (!open) {
            stale = true;
            return;
        }
        List<Offer> left = new ArrayList<>();
        List<Offer> putOff = new ArrayList<>();
        for (Offer offer : offers) {
            if (changes.stream().noneMatch(offer::isSettledBy)) {
                left.add(offer);
            } else if (changes.stream().anyMatch(offer::isPutOffBy)) {
                putOff.add(offer.asPutOff());
            }
        }
        if (left.size() < offers.size()) {
            Optional<Offer> next = at.flatMap(offer -> after(offer, left));
            left.addAll(putOff);
            offers = List.copyOf(left);
            at = next.or(() -> left.stream().findFirst());
        }
        boolean back = changes.stream()
                .anyMatch(change -> change.after() instanceof Article
                        || (change.after() == null
                                && (change.before() instanceof Decision || change.before() instanceof Mention)));
        touch();
        if (back) {
            lookSoon();
        }
    }

    /// What is looked at once some offers are settled: the same, else the next of those left, else the last of them.
    private Optional<Offer> after(Offer offer, List<Offer> left) {
        return offers.subList(Math.max(0, offers.indexOf(offer)), offers.size()).stream()
                .filter(left::contains)
                .findFirst()
                .or(() -> left.isEmpty() ? Optional.empty() : Optional.of(left.getLast()));
    }

    private void touch() {
        revision.set(revision.get() + 1);
    }

    /// Looks at an offer.
    void choose(Offer offer) {
        if (offers.contains(offer) && !at.equals(Optional.of(offer))) {
            at = Optional.of(offer);
            touch();
        }
    }

    @Override
    public void step(int by) {
        if (!offers.isEmpty()) {
            int place = at.map(offers::indexOf).orElse(-1);
            choose(offers.get(Math.clamp(place + (long) by, 0, offers.size() - 1)));
        }
    }

    /// The offers of a kind.
    List<Offer> of(Kind kind) {
        return offers.stream().filter(offer -> Kind.of(offer).equals(kind)).toList();
    }

    /// The offers of the kind that is looked at.
    List<Offer> ofKind() {
        return at.map(offer -> of(Kind.of(offer))).orElse(List.of());
    }

    /// How many suggestions in what it is of are decided on for good.
    int decided() {
        return (int) desk.index().all(Decision.class).stream()
                .filter(decision -> decision.verdict() != Decision.Verdict.LATER)
                .filter(decision -> article.isEmpty() || decision.article().equals(article))
                .filter(decision -> !decision.rule().equals("claim"))
                .count();
    }

    /// Whether it is still being looked for what is suggested.
    boolean isLooking() {
        return looking != null && !looking.isCancelled();
    }

    /// The article it is of; empty where it is of the whole case.
    String article() {
        return article;
    }

    List<Offer> offers() {
        return offers;
    }

    @Override
    public Optional<Offer> at() {
        return open ? at : Optional.empty();
    }

    @Override
    public int count() {
        return open ? offers.size() : 0;
    }

    @Override
    public List<Offer> alike() {
        return at().map(it -> offers.stream().filter(it::isAlike).toList()).orElse(List.of());
    }

    @Override
    public Desk desk() {
        return desk;
    }

    @Override
    public KnownNames names() {
        KnownNames known = names.orElseGet(() -> KnownNames.of(desk));
        names = Optional.of(known);
        return known;
    }

    @Override
    public ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }
}
