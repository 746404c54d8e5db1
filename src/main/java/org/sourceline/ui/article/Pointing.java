package org.sourceline.ui.article;

import java.util.List;
import java.util.Optional;
import org.sourceline.model.Mention;
import org.sourceline.text.WholeWords;

/// Where in the article one points: a caret, the words selected, or a mention.
final class Pointing {

    private final ReaderModel model;
    private int anchor = -1;
    private int caret = -1;
    private Span selection = Span.NONE;
    private Optional<Mention> mention = Optional.empty();

    Pointing(ReaderModel model) {
        this.model = model;
    }

    /// Puts the caret down; nothing is selected then.
    void at(int offset) {
        anchor = offset;
        caret = offset;
        selection = Span.NONE;
        mention = Optional.empty();
        model.touch();
    }

    /// Selects from where the caret was put down to an offset.
    ///
    /// @param whole whether to grow to whole words
    void to(int offset, boolean whole) {
        String text = text();
        if (anchor < 0 || text.isEmpty()) {
            at(offset);
            return;
        }
        caret = offset;
        mention = Optional.empty();
        int start = Math.min(anchor, caret);
        int end = Math.min(Math.max(anchor, caret), text.length());
        selection = start == end
                ? Span.NONE
                : whole ? Span.of(WholeWords.snap(text, start, end)) : new Span(start, whole(text, end));
        model.touch();
    }

    private static int whole(String text, int end) {
        boolean cut = end < text.length() && Character.isLowSurrogate(text.charAt(end));
        return cut && Character.isHighSurrogate(text.charAt(end - 1)) ? end + 1 : end;
    }

    /// Selects the longest known name at an offset, else the run of capitalised words there.
    void nameAt(int offset) {
        String text = text();
        if (!text.isEmpty()) {
            select(model.names().around(text, offset));
        }
    }

    /// Selects exactly a stretch.
    void select(Span span) {
        anchor = span.start();
        caret = span.end();
        selection = span.isEmpty() ? Span.NONE : span;
        mention = Optional.empty();
        model.touch();
    }

    /// Points at a mention.
    void choose(Mention chosen) {
        anchor = chosen.passage().start();
        caret = anchor;
        selection = Span.NONE;
        mention = Optional.of(chosen);
        model.touch();
    }

    /// Moves the caret by a word.
    ///
    /// @param step 1 for on, -1 for back
    /// @param extend whether to select what it passes
    void byWord(int step, boolean extend) {
        model.reading().ifPresent(reading -> {
            int from = caret < 0 ? 0 : caret;
            int to = step > 0 ? reading.nextWordEnd(from) : reading.previousWordStart(from);
            move(to, extend);
        });
    }

    /// Moves the caret.
    void move(int offset, boolean extend) {
        if (extend) {
            anchor = anchor < 0 ? 0 : anchor;
            to(offset, true);
        } else {
            at(offset);
        }
        model.reveal(new Span(offset, offset));
    }

    /// Moves the end of the selection by a word.
    ///
    /// @param step 1 to grow, -1 to shrink
    void byEnd(int step) {
        model.reading().filter(reading -> !selection.isEmpty()).ifPresent(reading -> {
            int end = step > 0 ? reading.nextWordEnd(selection.end()) : endBefore(reading);
            if (end > selection.start()) {
                select(new Span(selection.start(), end));
            }
        });
    }

    private int endBefore(Reading reading) {
        int end = selection.start();
        for (int next = reading.nextWordEnd(end);
                next < selection.end() && next > end;
                next = reading.nextWordEnd(end)) {
            end = next;
        }
        return end;
    }

    /// Points at nothing.
    void leave() {
        anchor = -1;
        caret = -1;
        selection = Span.NONE;
        mention = Optional.empty();
    }

    /// Lets go of a mention that is no more.
    void keepTo(List<Mention> mentions) {
        mention = mention.flatMap(chosen ->
                mentions.stream().filter(each -> each.id().equals(chosen.id())).findFirst());
    }

    /// Where the caret is; -1 where there is none.
    int caret() {
        return caret;
    }

    /// The words selected, or [Span#NONE].
    Span selection() {
        return selection;
    }

    Optional<Mention> mention() {
        return mention;
    }

    /// The characters selected.
    String words() {
        return selection.isEmpty() ? "" : selection.of(text());
    }

    private String text() {
        return model.reading().map(Reading::text).orElse("");
    }
}
