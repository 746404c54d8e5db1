package org.sourceline.problem;

/// The case cannot be opened: in use, missing, damaged, read-only, or from a newer version.
public final class CaseUnavailable extends Problem {

    private static final long serialVersionUID = 1L;

    /// A case that cannot be opened.
    public CaseUnavailable(String whatHappened, String whatYouCanDo) {
        super(whatHappened, whatYouCanDo);
    }

    /// A case that cannot be opened, with the cause for the log.
    public CaseUnavailable(String whatHappened, String whatYouCanDo, Throwable cause) {
        super(whatHappened, whatYouCanDo, null, cause);
    }
}
