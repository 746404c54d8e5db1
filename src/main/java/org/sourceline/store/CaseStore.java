package org.sourceline.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourceline.problem.Problem;

/// Where a case is kept: the port that everything above the database works through.
///
/// Every change is one transaction that carries its journal entry; what a call has returned is on the disk.
public interface CaseStore extends AutoCloseable {

    /// What the case says of itself.
    CaseCard card();

    /// Reads the case in one transaction.
    ///
    /// @throws Problem what the query throws, or that the store does not answer
    <T> T read(Query<T> query) throws Problem;

    /// Works a plan out and carries it out, both in one transaction together with its journal entry.
    ///
    /// @return the entry, or empty where there was nothing to change
    /// @throws Problem when the plan cannot be made, or when what it says was before is not what there is
    Optional<ChangeSet> write(String author, Plan.Maker maker) throws Problem;

    /// Takes the journal's last step back.
    ///
    /// @return the entry taken back
    /// @throws Problem when there is none, or when something it changed has been changed since
    ChangeSet undo(String author) throws Problem;

    /// Does the last step taken back again.
    ///
    /// @return the entry done again
    /// @throws Problem when there is none, or when something it changed has been changed since
    ChangeSet redo(String author) throws Problem;

    /// Keeps texts under their hashes, ready for articles to name them; a text already kept is left as it is.
    ///
    /// @param textsByHash SHA-256 of the text's UTF-8 bytes in lower-case hex, to the text
    void keepTexts(Map<String, String> textsByHash) throws Problem;

    /// Keeps original bytes under their hashes; bytes already kept are left as they are.
    ///
    /// @return the hashes, in the order given
    List<String> keepOriginals(List<byte[]> originals) throws Problem;

    /// The original bytes with that hash.
    Optional<byte[]> original(String sha256) throws Problem;

    @Override
    void close();

    /// A question to a case.
    ///
    /// @param <T> its answer
    @FunctionalInterface
    interface Query<T> {

        /// Answers from the case as it stands.
        T from(CaseView view) throws Problem;
    }

    /// All that can be read of a case: its items and its journal.
    interface CaseView extends CaseReader, Journal {}
}
