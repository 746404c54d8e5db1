package org.sourceline.problem;

import org.jspecify.annotations.Nullable;
import org.sourceline.model.Place;

/// A problem: something that could not be done, in words for the person who wanted it.
public class Problem extends Exception {

    private static final long serialVersionUID = 1L;
    private final String whatHappened;
    private final String whatYouCanDo;
    private final transient @Nullable Place place;

    /// A problem at no particular place, with no cause but itself.
    public Problem(String whatHappened, String whatYouCanDo) {
        this(whatHappened, whatYouCanDo, null, null);
    }

    /// A problem.
    ///
    /// @param whatHappened one sentence, naming the file, passage or thing it happened to
    /// @param whatYouCanDo one sentence with the next step
    /// @param place where to look, if anywhere
    /// @param cause what caused it, for the log
    public Problem(String whatHappened, String whatYouCanDo, @Nullable Place place, @Nullable Throwable cause) {
        super(whatHappened, cause);
        this.whatHappened = whatHappened;
        this.whatYouCanDo = whatYouCanDo;
        this.place = place;
    }

    /// What happened and what to do, as one text.
    @Override
    public String getMessage() {
        return whatHappened + (whatYouCanDo.isEmpty() ? "" : " " + whatYouCanDo);
    }

    /// One sentence, naming the file, passage or thing it happened to.
    public String whatHappened() {
        return whatHappened;
    }

    /// One sentence with the next step; empty where there is none.
    public String whatYouCanDo() {
        return whatYouCanDo;
    }

    /// Where to look, if anywhere.
    public @Nullable Place place() {
        return place;
    }
}
