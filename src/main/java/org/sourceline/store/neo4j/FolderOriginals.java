package org.sourceline.store.neo4j;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sourceline.problem.Problem;
import org.sourceline.store.Hash;

/// Originals as files of a folder, each named by its hash and on the disk before anything refers to it.
final class FolderOriginals implements Originals {

    private final Path folder;

    FolderOriginals(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<String> keep(List<byte[]> originals) throws Problem {
        List<String> hashes = new ArrayList<>();
        try {
            for (byte[] original : originals) {
                String hash = Hash.of(original);
                hashes.add(hash);
                if (!isWhole(folder.resolve(hash), original)) {
                    put(folder.resolve(hash), original);
                }
            }
        } catch (IOException failed) {
            throw new Problem(
                    "The original of an article could not be kept in " + folder + " (" + failed.getMessage() + ").",
                    "Make room on the disk or allow writing there, then import again; nothing was changed.",
                    null,
                    failed);
        }
        return hashes;
    }

    /// Whether the file is there with just these bytes; one that a crash cut short is not.
    private static boolean isWhole(Path file, byte[] original) throws IOException {
        return Files.exists(file)
                && Files.size(file) == original.length
                && Arrays.equals(Files.readAllBytes(file), original);
    }

    private static void put(Path file, byte[] original) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(original);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
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
