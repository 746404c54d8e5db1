package org.sourceline.ui.desk.rows;

/// What can be looked for by words: a row of a list.
public interface Sought {

    /// Its id.
    String id();

    /// The words it is found by, each as [org.sourceline.text.Spelling#key] has it.
    String sought();
}
