package org.sourceline.ui.reader.page;

import java.util.List;
import java.util.Optional;
import org.sourceline.edit.tag.Stretch;
import org.sourceline.model.Mention;
import org.sourceline.text.WholeWords;

/// Where in the article one points: a caret, the words selected, or a mention.
public final class Pointing {

    private final ReaderModel model;
    private int anchor = -1;
    private int caret = -1;
    private Span selection = Span.NONE;
    private Optional<Mention> mention = Optional.empty();

    public Pointing(ReaderModel model) {
        this.model = model;
    }

    /// Puts the caret down; nothing is selected then.
    public void at(int offset) {
        anchor = offset;
        caret = offset;
        selection = Span.NONE;
        mention = Optional.empty();
        model.touch();
    }

    /// Selects from where the caret was put down to an offset.
    ///
    /// @param whole whether to grow to whole words
    public void to(int offset, boolean whole) {
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
    public void nameAt(int offset) {
        String text = text();
        if (!text.isEmpty()) {
            select(Span.of(model.names().around(text, offset)));
        }
    }

    /// Selects exactly a stretch.
    public void select(Span span) {
        anchor = span.start();
        caret = span.end();
        selection = span.isEmpty() ? Span.NONE : span;
        mention = Optional.empty();
        model.touch();
    }

    /// Points at a mention.
    public void choose(Mention chosen) {
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
    public void byWord(int step, boolean extend) {
        model.reading().ifPresent(reading -> {
            int from = caret < 0 ? 0 : caret;
            int to = step > 0 ? reading.nextWordEnd(from) : reading.previousWordStart(from);
            move(to, extend);
        });
    }

    /// Moves the caret.
    public void move(int offset, boolean extend) {
        if (extend) {
            anchor = anchor < 0 ? 0 : anchor;
            to(offset, true);
        } else {
            at(offset);
        }
        model.reveal(new Span(offset, offset));
    }

    /// What is pointed at: the mention, else the words selected, else nothing at the caret.
    public Span stretch() {
        int at = Math.max(0, caret);
        Span chosen = mention.map(each -> Span.of(each.passage())).orElse(selection);
        return chosen.isEmpty() ? new Span(at, at) : chosen;
    }

    /// Moves the end of the selection, or of the mention pointed at, by a word.
    ///
    /// @param step 1 to grow, -1 to shrink
    public void byEnd(int step) {
        model.reading().ifPresent(reading -> {
            Span now = stretch();
            int end = step > 0 ? reading.nextWordEnd(now.end()) : endBefore(reading, now);
            stretchTo(new Span(now.start(), end));
        });
    }

    /// Moves the start of the selection, or of the mention pointed at, by a word.
    ///
    /// @param step 1 to grow, -1 to shrink
    public void byStart(int step) {
        model.reading().ifPresent(reading -> {
            Span now = stretch();
            int start = step > 0 ? reading.previousWordStart(now.start()) : startAfter(reading, now);
            stretchTo(new Span(start, now.end()));
        });
    }

    private void stretchTo(Span wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        if (mention.isPresent()) {
            model.desk().edit(new Stretch(mention.get().id(), wanted.start(), wanted.end()), done -> {}, () -> {});
        } else {
            select(wanted);
        }
    }

    private static int startAfter(Reading reading, Span now) {
        int end = reading.nextWordEnd(now.start());
        int next = reading.nextWordEnd(end);
        return next > now.end() ? now.end() : reading.previousWordStart(next);
    }

    private static int endBefore(Reading reading, Span now) {
        int end = now.start();
        for (int next = reading.nextWordEnd(end); next < now.end() && next > end; next = reading.nextWordEnd(end)) {
            end = next;
        }
        return end;
    }

    /// Points at nothing.
    public void leave() {
        anchor = -1;
        caret = -1;
        selection = Span.NONE;
        mention = Optional.empty();
    }

    /// Lets go of a mention that is no more.
    public void keepTo(List<Mention> mentions) {
        mention = mention.flatMap(chosen ->
                mentions.stream().filter(each -> each.id().equals(chosen.id())).findFirst());
    }

    /// Where the caret is; -1 where there is none.
    public int caret() {
        return caret;
    }

    /// The words selected, or [Span#NONE].
    public Span selection() {
        return selection;
    }

    public Optional<Mention> mention() {
        return mention;
    }

    /// The characters selected.
    public String words() {
        return selection.isEmpty() ? "" : selection.of(text());
    }

    private String text() {
        return model.reading().map(Reading::text).orElse("");
    }
}
