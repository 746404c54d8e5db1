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
        try {
            FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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
            throw new CaseUnavailable(
                    "The case " + folder + " cannot be written to (" + denied.getMessage() + ").",
                    "Sourceline keeps every change as it is made, so the folder and its disk must be writable: copy the"
                            + " case to such a place and open the copy.",
                    denied);
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
        try {
            file.close();
        } catch (IOException alreadyGone) {
            System.getLogger("sourceline").log(System.Logger.Level.DEBUG, "closing a case lock", alreadyGone);
        }
    }
}
