package org.sourceline.ui.reader.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import org.sourceline.store.Change;
import org.sourceline.suggest.mention.Suggestion;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.suggest.KnownNames;
import org.sourceline.ui.desk.suggest.Looked;
import org.sourceline.ui.desk.suggest.Offer;
import org.sourceline.ui.desk.suggest.Suggesting;
import org.sourceline.ui.reader.page.Finder;
import org.sourceline.ui.reader.page.ParagraphMarks;
import org.sourceline.ui.reader.page.ReaderModel;
import org.sourceline.ui.reader.page.Span;

/// What is suggested in the open article, and the one of it that is looked at.
///
/// It is found anew a moment after the case changes; what a change settles is gone at once.
public final class Offers implements Looked {

    private final ReaderModel model;
    private final Finder<List<Offer>> finder;
    private List<Offer> offers = List.of();

    /// Those on which a decision is being stored.
    private final List<Offer> hidden = new ArrayList<>();

    private int unsure;
    private int chosen = -1;

    /// What is suggested in the article of a reader.
    public Offers(ReaderModel model, Suggesting suggesting) {
        this.model = model;
        finder = new Finder<>(
                model,
                (reading, then) -> suggesting.in(reading.article(), reading.text(), then),
                this::arrive,
                this::forget);
        suggesting.rules().addListener((at, before, now) -> finder.look());
        model.desk().watch(this::changed);
    }

    private void forget() {
        offers = List.of();
        hidden.clear();
        unsure = 0;
        chosen = -1;
    }

    private void arrive(List<Offer> found) {
        List<Offer> sure = found.stream()
                .filter(offer -> offer.isSure() && !offer.putOff())
                .toList();
        unsure = found.size() - sure.size();
        List<Offer> now = sure.stream()
                .filter(offer -> hidden.stream().noneMatch(offer::isAt))
                .toList();
        if (!now.equals(offers)) {
            offers = now;
            model.touch();
        }
    }

    @Override
    public void hide(List<Offer> decided) {
        hidden.addAll(decided);
        keep(offers.stream().filter(offer -> !decided.contains(offer)).toList());
    }

    @Override
    public void putBack(List<Offer> decided) {
        List<Offer> back = hidden.stream().filter(decided::contains).toList();
        if (!back.isEmpty()) {
            hidden.removeAll(back);
            List<Offer> all = new ArrayList<>(offers);
            all.addAll(back);
            all.sort(Comparator.comparingInt(offer -> offer.suggestion().start()));
            offers = List.copyOf(all);
            model.touch();
        }
    }

    private void changed(List<Change> changes) {
        hidden.removeIf(offer -> changes.stream().anyMatch(offer::isSettledBy));
        keep(offers.stream()
                .filter(offer -> changes.stream().noneMatch(offer::isSettledBy))
                .toList());
        finder.lookSoon();
    }

    /// Keeps those that are left, and goes on where the one looked at is none of them.
    private void keep(List<Offer> left) {
        if (left.size() < offers.size()) {
            Optional<Offer> at = at();
            offers = left;
            at.filter(offer -> !left.contains(offer)).ifPresent(this::goOn);
            model.touch();
        }
    }

    /// Looks at the first offer after one that is decided on; stays where there is none.
    private void goOn(Offer decided) {
        chosen = -1;
        offers.stream()
                .filter(offer ->
                        offer.suggestion().start() >= decided.suggestion().end())
                .findFirst()
                .ifPresent(this::choose);
    }

    /// Looks at the next offer, or the one before; round the end of the article to its other end.
    @Override
    public void step(int by) {
        if (offers.isEmpty()) {
            return;
        }
        int caret = model.pointing().caret();
        int passed = (int) offers.stream()
                .filter(offer -> offer.suggestion().start() < caret)
                .count();
        boolean on = at().isPresent();
        int next = by > 0 ? passed + (on ? 1 : 0) : passed - 1;
        choose(offers.get(Math.floorMod(next, offers.size())));
    }

    /// Looks at an offer.
    public void choose(Offer offer) {
        chosen = offer.suggestion().start();
        model.pointing().at(chosen);
        model.reveal(span(offer));
    }

    /// The offers, in the order of the text.
    public List<Offer> all() {
        return offers;
    }

    /// The offer that holds an offset.
    public Optional<Offer> holding(int offset) {
        return offers.stream().filter(offer -> span(offer).holds(offset)).findFirst();
    }

    @Override
    public Optional<Offer> at() {
        boolean elsewhere = chosen < 0
                || model.pointing().caret() != chosen
                || model.pointing().mention().isPresent()
                || !model.pointing().selection().isEmpty();
        return elsewhere
                ? Optional.empty()
                : offers.stream()
                        .filter(offer -> offer.suggestion().start() == chosen)
                        .findFirst();
    }

    /// Which of the offers is looked at, counted from 1; 0 where none is.
    int number() {
        return at().map(offer -> offers.indexOf(offer) + 1).orElse(0);
    }

    @Override
    public int count() {
        return offers.size();
    }

    /// How many more there are that are too unsure to be drawn, or were put off.
    int unsure() {
        return unsure;
    }

    @Override
    public List<Offer> alike() {
        return at().map(it -> offers.stream().filter(it::isAlike).toList()).orElse(List.of());
    }

    /// What is drawn under the words.
    public List<ParagraphMarks.Line> lines() {
        return offers.stream()
                .map(offer ->
                        new ParagraphMarks.Line(span(offer), offer.suggestion().type(), true))
                .toList();
    }

    /// Where the offer looked at stands, or [Span#NONE].
    public Span span() {
        return at().map(Offers::span).orElse(Span.NONE);
    }

    /// Where an offer stands.
    public static Span span(Offer offer) {
        Suggestion it = offer.suggestion();
        return new Span(it.start(), it.end());
    }

    @Override
    public Desk desk() {
        return model.desk();
    }

    @Override
    public KnownNames names() {
        return model.names();
    }

    @Override
    public ReadOnlyLongProperty revision() {
        return model.revision();
    }

    /// The reader they are in.
    public ReaderModel model() {
        return model;
    }
}
