package org.sourceline.ui.reader.claim;

import java.util.List;
import org.sourceline.edit.Edit;
import org.sourceline.edit.review.Decide;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Mention.Decision.Verdict;
import org.sourceline.suggest.claim.ClaimSuggestion;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.suggest.Suggesting;
import org.sourceline.ui.reader.page.Finder;
import org.sourceline.ui.reader.page.ReaderModel;
import org.sourceline.ui.reader.page.Span;

/// The claims that the open article may make about what is tagged in it, each waiting to be recorded or rejected.
public final class ClaimOffers {

    private final ReaderModel model;
    private final Finder<List<ClaimSuggestion>> finder;
    private List<ClaimSuggestion> offers = List.of();

    /// The claims suggested in the article of a reader.
    public ClaimOffers(ReaderModel model, Suggesting suggesting) {
        this.model = model;
        finder = new Finder<>(
                model,
                (reading, then) -> suggesting.claimsIn(reading.article(), reading.text(), reading.order(), then),
                this::show,
                () -> offers = List.of());
        model.desk().watch(changes -> finder.lookSoon());
    }

    private void show(List<ClaimSuggestion> found) {
        if (!found.equals(offers)) {
            offers = List.copyOf(found);
            model.touch();
        }
    }

    /// Those that stand in a paragraph.
    List<ClaimSuggestion> in(Span paragraph) {
        return offers.stream().filter(offer -> span(offer).meets(paragraph)).toList();
    }

    /// Where they stand.
    public List<Span> spans() {
        return offers.stream().map(ClaimOffers::span).toList();
    }

    private static Span span(ClaimSuggestion offer) {
        return new Span(offer.start(), offer.end());
    }

    /// Records one, with its sentence as the citation.
    ///
    /// @param when when it held
    void record(ClaimSuggestion offer, FuzzyDate when) {
        settle(offer, offer.on(when).claim());
    }

    /// Rejects one at its place.
    void reject(ClaimSuggestion offer) {
        settle(offer, new Decide(List.of(offer.ruling(Verdict.REJECTED_HERE))));
    }

    /// Carries an edit out that settles an offer, and looks anew at its end: what could not be stored is offered again.
    private void settle(ClaimSuggestion offer, Edit edit) {
        show(offers.stream().filter(each -> !each.equals(offer)).toList());
        Desk desk = model.desk();
        desk.edit(edit, done -> desk.notices().tell(desk.titleOf(done)), () -> {}, finder::look);
    }
}
