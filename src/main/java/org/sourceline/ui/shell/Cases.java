package org.sourceline.ui.shell;

import java.nio.file.Path;
import org.sourceline.edit.Editor;
import org.sourceline.job.Progress;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import org.sourceline.ui.desk.draft.Drafts;

/// Where cases come from; every method works off the screen's thread.
public interface Cases {

    /// Makes an empty case in a new or empty folder and opens it.
    OpenCase create(Path folder, String title, Progress progress) throws Problem;

    /// Opens the case in a folder.
    OpenCase open(Path folder, Progress progress) throws Problem;

    /// Opens the sample case, made first if it is not there yet.
    OpenCase sample(Progress progress) throws Problem;

    /// A folder that a case of that title could be made in.
    Path placeFor(String title);

    /// A case that is open.
    ///
    /// @param index the case as it stands
    /// @param drafts what was being typed in it
    record OpenCase(Path folder, CaseStore store, Editor editor, CaseIndex index, Drafts drafts) {}
}
