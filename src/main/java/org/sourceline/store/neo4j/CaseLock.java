package org.sourceline.store.neo4j;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.sourceline.problem.CaseUnavailable;
import org.sourceline.problem.Problem;

/// The lock on a case folder: held while the case is open, let go by the system when the process dies.
final class CaseLock implements AutoCloseable {

    private final FileChannel file;

    private CaseLock(FileChannel file) {
        this.file = file;
    }

    /// Takes the lock.
    ///
    /// @throws CaseUnavailable when another program has the case open, or the folder cannot be written
    static CaseLock take(Path folder) throws CaseUnavailable {
        Path path = folder.resolve("case.lock");
        FileChannel file = null;
        try {
            file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(file);
            if (lock == null) {
                file.close();
                throw new CaseUnavailable(
                        "The case " + folder + " is open in another program.",
                        "Close it there first; one program at a time works on a case.");
            }
            file.truncate(0);
            file.write(ByteBuffer.wrap(
                    ("process " + ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
            return new CaseLock(file);
        } catch (IOException denied) {
            letGo(file);
            throw new CaseUnavailable(
                    "The case " + folder + " cannot be written to (" + denied.getMessage() + ").",
                    "Sourceline keeps every change as it is made, so the folder and its disk must be writable: copy the"
                            + " case to such a place and open the copy.",
                    denied);
        }
    }

    /// Opens a database under this lock, which is let go of when the opening fails or the database is closed.
    Database guard(Opening opening) throws Problem {
        try {
            return new Guarded(opening.open(), this);
        } catch (Problem failed) {
            close();
            throw failed;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        letGo(file);
    }

    private static void letGo(@Nullable FileChannel file) {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException alreadyGone) {
            System.getLogger("sourceline").log(System.Logger.Level.DEBUG, "closing a case lock", alreadyGone);
        }
    }

    /// How the database is opened.
    @FunctionalInterface
    interface Opening {
        Database open() throws Problem;
    }

    /// A database together with the lock on its folder: closing it lets go of both, in that order.
    private record Guarded(Database database, CaseLock lock) implements Database {

        @Override
        public <T> T write(Work<T> work) throws Problem {
            return database.write(work);
        }

        @Override
        public <T> T read(Work<T> work) throws Problem {
            return database.read(work);
        }

        @Override
        public boolean onlyReads(String statement) throws Problem {
            return database.onlyReads(statement);
        }

        @Override
        public void close() {
            database.close();
            lock.close();
        }
    }
}
