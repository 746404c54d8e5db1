package org.sourceline.store.neo4j;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sourceline.problem.Problem;
import org.sourceline.store.Hash;

/// Originals as files of a folder, each named by its hash and on the disk before anything refers to it.
final class FolderOriginals implements Originals {

    /// Waiting for the disk takes far longer than writing, so several wait at once.
    private static final int WRITERS = 4;

    private final Path folder;

    FolderOriginals(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<String> keep(List<byte[]> originals) throws Problem {
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<String>> kept = originals.stream()
                    .map(original -> writers.submit(() -> keep(original)))
                    .toList();
            List<String> hashes = new ArrayList<>();
            for (Future<String> one : kept) {
                hashes.add(one.get());
            }
            if (!hashes.isEmpty()) {
                forceNames();
            }
            return hashes;
        } catch (ExecutionException failed) {
            throw unkept(failed.getCause() == null ? failed : failed.getCause());
        } catch (IOException failed) {
            throw unkept(failed);
        } catch (InterruptedException cut) {
            Thread.currentThread().interrupt();
            throw unkept(cut);
        }
    }

    private Problem unkept(Throwable cause) {
        return new Problem(
                "The original of an article could not be kept in " + folder + " (" + cause.getMessage() + ").",
                "Make room on the disk or allow writing there, then import again; nothing was changed.",
                null,
                cause);
    }

    private String keep(byte[] original) throws IOException {
        String hash = Hash.of(original);
        Path file = folder.resolve(hash);
        try {
            put(file, original, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            if (!isWhole(file, original)) {
                put(file, original, StandardOpenOption.TRUNCATE_EXISTING);
            }
        }
        return hash;
    }

    /// Whether the file has just these bytes; one that a crash cut short has not.
    private static boolean isWhole(Path file, byte[] original) throws IOException {
        return Files.size(file) == original.length && Arrays.equals(Files.readAllBytes(file), original);
    }

    private static void put(Path file, byte[] original, OpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, how)) {
            ByteBuffer bytes = ByteBuffer.wrap(original);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /// Brings the names of new files to the disk, where the system lets a folder be forced.
    private void forceNames() throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    @Override
    public Optional<byte[]> find(String sha256) throws Problem {
        Path file = folder.resolve(sha256);
        if (!sha256.matches("[0-9a-f]{64}") || !Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException failed) {
            throw new Problem(
                    "The original " + file + " could not be read (" + failed.getMessage() + ").",
                    "Check the disk, then restore the file from a backup.",
                    null,
                    failed);
        }
    }
}
