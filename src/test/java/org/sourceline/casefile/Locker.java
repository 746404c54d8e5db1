package org.sourceline.casefile;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A process that holds the lock of a case until it is ended.
final class Locker {

    private Locker() {}

    /// Locks the file named, says `locked`, and waits for its input to end.
    public static void main(String[] args) throws IOException {
        try (FileChannel file =
                        FileChannel.open(Path.of(args[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.lock();
                PrintStream out =
                        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            out.println(lock.isValid() ? "locked" : "not locked");
            System.in.readAllBytes();
        }
    }
}
