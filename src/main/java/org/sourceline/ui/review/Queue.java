package org.sourceline.ui.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.RunningJob;
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

    private final Desk desk;
    private final Suggesting suggesting;
    private final PauseTransition rest = new PauseTransition(Duration.millis(400));
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private Optional<KnownNames> names = Optional.empty();
    private @Nullable RunningJob looking;
    private int turn;

    /// What changed since the look that is under way began.
    private final List<Change> since = new ArrayList<>();

    /// Those on which a decision is being stored, each with where it stood.
    private final List<Hidden> hidden = new ArrayList<>();

    private String article = "";
    private List<Offer> offers = List.of();
    private Optional<Offer> at = Optional.empty();
    private boolean open;
    private boolean stale = true;

    /// An offer out of reach, and where it stood.
    private record Hidden(Offer offer, int place) {}

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
        turn++;
        since.clear();
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
        int mine = turn;
        looking = suggesting.in(
                article,
                Kind::inOrder,
                found -> {
                    if (mine == turn) {
                        looking = null;
                        Settling settled = new Settling(since);
                        List<Offer> now = new ArrayList<>(settled.left(found));
                        now.removeIf(offer -> hidden.stream().anyMatch(each -> offer.isAt(each.offer())));
                        now.addAll(settled.putOff(found));
                        show(now, at);
                    }
                },
                () -> ended(mine));
        touch();
    }

    /// Takes note that a look is over which found nothing, since it failed or was stopped: the next opening looks anew.
    private void ended(int look) {
        if (look == turn && looking != null) {
            looking = null;
            stale = true;
            touch();
        }
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
        if (looking != null) {
            since.addAll(changes);
        }
        Settling settled = new Settling(changes);
        List<Offer> putOff = new ArrayList<>(settled.putOff(offers));
        putOff.addAll(settled.putOff(hidden.stream().map(Hidden::offer).toList()));
        hidden.removeIf(each -> settled.settles(each.offer()));
        keep(settled.left(offers), putOff);
        stale |= !open;
        if (settled.bringsBack()) {
            lookSoon();
        }
        revision.set(revision.get() + (open ? 1 : 0));
    }

    /// Keeps those that are left, and after them those put off.
    private void keep(List<Offer> left, List<Offer> putOff) {
        if (left.size() < offers.size() || !putOff.isEmpty()) {
            List<Offer> now = Stream.concat(left.stream(), putOff.stream()).toList();
            at = at.flatMap(offer -> after(offer, left)).or(() -> now.stream().findFirst());
            offers = now;
        }
    }

    /// What is looked at once some offers are settled: the same, else the next of those left, else the last of them.
    private Optional<Offer> after(Offer offer, List<Offer> left) {
        Set<Offer> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(left);
        return offers.subList(Math.max(0, offers.indexOf(offer)), offers.size()).stream()
                .filter(kept::contains)
                .findFirst()
                .or(() -> left.isEmpty() ? Optional.empty() : Optional.of(left.getLast()));
    }

    @Override
    public void hide(List<Offer> decided) {
        Set<Offer> gone = new HashSet<>(decided);
        List<Offer> left = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            Offer offer = offers.get(i);
            if (gone.contains(offer)) {
                hidden.add(new Hidden(offer, i));
            } else {
                left.add(offer);
            }
        }
        keep(List.copyOf(left), List.of());
        touch();
    }

    @Override
    public void putBack(List<Offer> decided) {
        Set<Offer> gone = new HashSet<>(decided);
        List<Offer> now = new ArrayList<>(offers);
        boolean ours = false;
        for (Hidden each :
                hidden.stream().filter(it -> gone.contains(it.offer())).toList()) {
            hidden.remove(each);
            if (article.isEmpty() || each.offer().suggestion().article().equals(article)) {
                now.add(Math.min(each.place(), now.size()), each.offer());
                ours = true;
            }
        }
        if (ours) {
            offers = List.copyOf(now);
            at = at.or(() -> now.stream().findFirst());
            touch();
        }
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

    /// Whether the last look did not come to its end.
    boolean isUnfinished() {
        return open && stale && looking == null && rest.getStatus() != Animation.Status.RUNNING;
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
