package org.sourceline.ui.reader.find;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sourceline.text.Folded;
import org.sourceline.ui.reader.page.ReaderModel;
import org.sourceline.ui.reader.page.Reading;
import org.sourceline.ui.reader.page.Span;

/// The words looked for in the article read, and where they stand in it; they stay when another article is read.
public final class Search {

    private static final String OPEN = "find-open";
    private static final String WORDS = "find";
    private final ReaderModel model;
    private final StringProperty words = new SimpleStringProperty("");
    private Optional<Reading> in = Optional.empty();
    private Folded folded = Folded.of("");
    private List<Span> hits = List.of();
    private int at = -1;
    private boolean open;

    /// A search in what a reader shows.
    public Search(ReaderModel model) {
        this.model = model;
        open = model.draft().get(OPEN).isPresent();
        words.set(model.draft().get(WORDS, ""));
        words.subscribe((before, typed) -> {
            model.draft().put(WORDS, typed);
            look();
        });
        model.revision().subscribe(count -> follow());
    }

    private void follow() {
        String before = in.map(Reading::text).orElse("");
        if (!before.equals(model.reading().map(Reading::text).orElse(""))) {
            in = model.reading();
            folded = Folded.of(open ? in.map(Reading::text).orElse("") : "");
            look();
        }
    }

    private void look() {
        hits = open ? folded.find(words.get()).stream().map(Span::of).toList() : List.of();
        int caret = Math.max(0, model.pointing().caret());
        at = hits.isEmpty() ? -1 : 0;
        for (int i = hits.size() - 1; i >= 0 && hits.get(i).start() >= caret; i--) {
            at = i;
        }
        tell(!words.get().isEmpty());
    }

    private void tell(boolean going) {
        Span here = at < 0 ? Span.NONE : hits.get(at);
        model.found(hits, here);
        if (going && at >= 0) {
            model.reveal(here);
        }
    }

    /// Begins to look, from where one points.
    public void open() {
        open = true;
        model.draft().put(OPEN, "");
        in = model.reading();
        folded = Folded.of(in.map(Reading::text).orElse(""));
        look();
    }

    /// Goes on to the next place, or back to the one before, round the article.
    public void step(int by) {
        if (!hits.isEmpty()) {
            at = Math.floorMod(at + by, hits.size());
            tell(true);
        }
    }

    /// Ends looking, with the words found last selected.
    public void close() {
        Span here = at < 0 ? Span.NONE : hits.get(at);
        open = false;
        model.draft().forget(OPEN);
        hits = List.of();
        at = -1;
        model.found(hits, Span.NONE);
        if (!here.isEmpty()) {
            model.pointing().select(here);
        }
    }

    public boolean isOpen() {
        return open;
    }

    /// The words looked for.
    public StringProperty words() {
        return words;
    }

    /// How many places there are.
    public int count() {
        return hits.size();
    }

    /// Which of the places one is at, counted from 1; 0 where there is none.
    public int here() {
        return at + 1;
    }
}
