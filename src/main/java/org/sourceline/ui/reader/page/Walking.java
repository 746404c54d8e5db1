package org.sourceline.ui.reader.page;

import java.util.List;
import java.util.Optional;
import org.sourceline.model.Mention;

/// Goes through the article from one thing to the next: mentions, and known names that are not tagged yet.
public final class Walking {

    private final ReaderModel model;

    Walking(ReaderModel model) {
        this.model = model;
    }

    /// Goes on to the next mention, or back to the one before.
    ///
    /// @return whether there was one
    public boolean toMention(int step) {
        List<Mention> mentions = model.mentions();
        int from = model.pointing().mention().map(mentions::indexOf).orElseGet(() -> gap(step));
        int to = from + step;
        if (to < 0 || to >= mentions.size()) {
            return false;
        }
        choose(mentions.get(to));
        return true;
    }

    private int gap(int step) {
        int caret = model.pointing().caret();
        int before = (int) model.mentions().stream()
                .filter(mention -> mention.passage().start() < caret)
                .count();
        return step > 0 ? before - 1 : before;
    }

    /// Points at a mention and brings it into view.
    public void choose(Mention mention) {
        model.pointing().choose(mention);
        model.reveal(Span.of(mention.passage()));
    }

    /// The next of the tags that lie over what is pointed at, or the one before; empty past the last and the first, so
    /// that the keys go on from there.
    public Optional<Mention> overlapping(int step) {
        Span at = model.pointing().stretch();
        List<Mention> over = model.mentions().stream()
                .filter(mention -> Span.of(mention.passage()).meets(at))
                .toList();
        int here = model.pointing().mention().map(over::indexOf).orElse(step > 0 ? -1 : over.size());
        int to = here + step;
        return to < 0 || to >= over.size() ? Optional.empty() : Optional.of(over.get(to));
    }

    /// Selects the next known name that is not tagged yet, or the one before.
    ///
    /// @return whether there was one
    public boolean toUntagged(int step) {
        Optional<Span> found = model.reading().flatMap(reading -> untagged(reading, step));
        found.ifPresent(span -> {
            model.pointing().select(span);
            model.reveal(span);
        });
        return found.isPresent();
    }

    private Optional<Span> untagged(Reading reading, int step) {
        Pointing from = model.pointing();
        Span at = from.stretch();
        List<Paragraph> paragraphs =
                step > 0 ? reading.paragraphs() : reading.paragraphs().reversed();
        return paragraphs.stream()
                .map(Paragraph::span)
                .filter(span -> step > 0 ? span.end() > at.end() : span.start() < at.start())
                .flatMap(span -> {
                    List<int[]> found = model.names().in(reading.text(), span.start());
                    return (step > 0 ? found : found.reversed()).stream();
                })
                .map(Span::of)
                .filter(span ->
                        step > 0 ? span.start() >= at.end() && span.end() > from.caret() : span.end() <= at.start())
                .filter(span -> model.mentions().stream().noneMatch(mention -> span.meets(Span.of(mention.passage()))))
                .findFirst();
    }
}
