package org.sourceline.ui.reader.page;

/// A stretch to bring into view; every one made is another.
public final class Scroll {

    private final Span to;
    private final boolean centred;

    public Scroll(Span to, boolean centred) {
        this.to = to;
        this.centred = centred;
    }

    public Span to() {
        return to;
    }

    public boolean centred() {
        return centred;
    }
}
