package org.sourceline.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.sourceline.ingest.plain.Content;
import org.sourceline.model.Article;
import org.sourceline.problem.Problem;
import org.sourceline.store.Hash;
import org.sourceline.text.Encoding;
import org.sourceline.text.Normal;
import org.sourceline.text.Words;

/// Reads files into articles: text, Markdown, web pages, JSON and JSON Lines, gzipped or not.
///
/// ```java
/// ArticleReader reader = new ArticleReader();
/// for (Path file : reader.files(List.of(Path.of("clippings")))) {
///     reader.read(file, reading -> System.out.println(reading));
/// }
/// ```
public final class ArticleReader {

    /// The largest article, in bytes: 64 MiB.
    static final int LARGEST = 64 << 20;

    private static final int HEAD = 4096;
    private static final String CHECK = "Check that it is the file you meant.";

    /// A reader.
    public ArticleReader() {}

    /// The files to read: those named, and those in the folders named and the folders below them, sorted by path within
    /// each; hidden ones only if named. What is not there is kept, so that reading it says so.
    ///
    /// @throws Problem if there is no file in any of them
    public List<Path> files(List<Path> paths) throws Problem {
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : paths) {
            files.addAll(Files.isDirectory(path) ? inside(path) : List.of(path));
        }
        if (files.isEmpty() && !paths.isEmpty()) {
            throw new Problem(
                    "There are no files in "
                            + String.join(
                                    ", ",
                                    paths.stream().map(ArticleReader::name).toList()) + ".",
                    "Name a file, or a folder that holds some.");
        }
        return List.copyOf(files);
    }

    /// Reads the articles of one file, one after another; whatever is wrong with the file comes as [Reading.Failed].
    public void read(Path file, Consumer<Reading> sink) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw new Problem(name(file) + " is not a file.", "Name a file, or a folder that holds some.");
            }
            try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                    InputStream unpacked = unpacked(raw)) {
                read(file, unpacked, raw != unpacked, attributes, sink);
            }
        } catch (Problem problem) {
            sink.accept(new Reading.Failed(file, 0, problem));
        } catch (IOException trouble) {
            sink.accept(new Reading.Failed(file, 0, unreadable(file, trouble)));
        }
    }

    private static void read(
            Path file, InputStream in, boolean packed, BasicFileAttributes attributes, Consumer<Reading> sink)
            throws IOException, Problem {
        Instant captured = attributes.lastModifiedTime().toInstant();
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        if (head.length == 0) {
            throw new Problem(name(file) + " is empty.", CHECK);
        }
        String foreign = FileFormat.foreign(head);
        if (!foreign.isEmpty()) {
            throw foreign(file, " is " + foreign);
        }
        FileFormat format = FileFormat.of(fileName(file), head);
        JsonArticles json = new JsonArticles(file, captured, sink);
        if (format == FileFormat.JSON_LINES && !isWide(head)) {
            json.readLines(in);
            return;
        }
        byte[] content = in.readNBytes(LARGEST + 1);
        if (content.length > LARGEST || attributes.size() > LARGEST) {
            throw new Problem(
                    name(file) + " is larger than 64 MiB.",
                    "Split it into smaller files; JSON Lines may be of any size.");
        }
        String text = decode(file, content, format);
        byte[] bytes = packed ? Files.readAllBytes(file) : content;
        switch (format) {
            case JSON -> json.readWhole(bytes, text.getBytes(StandardCharsets.UTF_8));
            case JSON_LINES -> json.readLines(new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            default -> sink.accept(new Reading.Read(file, 0, draft(file, format, text, captured, bytes)));
        }
    }

    private static boolean isWide(byte[] head) {
        return head.length > 1 && (head[0] == 0 || head[1] == 0 || (head[0] & 0xff) >= 0xfe);
    }

    private static String decode(Path file, byte[] content, FileFormat format) throws Problem {
        Optional<String> text = Encoding.decode(content, format == FileFormat.HTML);
        if (text.isPresent()) {
            return text.get().startsWith("\ufeff") ? text.get().substring(1) : text.get();
        }
        if (isBinary(content)) {
            throw foreign(file, "");
        }
        throw new Problem(
                "The letters of " + name(file) + " are in no encoding that can be told for certain.",
                "Save it as UTF-8.");
    }

    private static boolean isBinary(byte[] content) {
        for (byte unit : content) {
            if ((unit >= 0 && unit < 0x09) || (unit > 0x0d && unit < 0x1b)) {
                return true;
            }
        }
        return false;
    }

    private static Problem foreign(Path file, String what) {
        return new Problem(
                name(file) + (what.isEmpty() ? "" : what + ", which") + " is not a kind of file Sourceline reads yet.",
                "Save it as plain text, Markdown or a web page.");
    }

    private static ArticleDraft draft(Path file, FileFormat format, String text, Instant captured, byte[] bytes)
            throws Problem {
        Content content = switch (format) {
            case HTML -> WebPage.read(text);
            case MARKDOWN -> Markdown.read(Normal.once(text));
            default -> Content.of(Content.Facts.NONE, Normal.once(text));
        };
        if (Words.count(content.text()) == 0) {
            throw new Problem("There are no words in " + name(file) + ".", CHECK);
        }
        Article.Original original = new Article.Original(Hash.of(bytes), fileName(file), format.mediaType(), 0);
        return ArticleDraft.of(content, captured, original, bytes);
    }

    /// The stream itself, or what is gzipped in it.
    private static InputStream unpacked(InputStream raw) throws IOException {
        raw.mark(2);
        boolean gzipped = raw.read() == 0x1f && raw.read() == 0x8b;
        raw.reset();
        return gzipped ? new BufferedInputStream(new GZIPInputStream(raw), 1 << 16) : raw;
    }

    private static Problem unreadable(Path file, IOException trouble) {
        return switch (trouble) {
            case AccessDeniedException denied ->
                new Problem(
                        "Reading " + name(file) + " is not allowed.", "Ask for permission to read it.", null, denied);
            case NoSuchFileException gone ->
                new Problem("There is no file " + name(file) + ".", "Check the name.", null, gone);
            case ZipException damaged ->
                new Problem(name(file) + " is damaged: it cannot be unpacked.", "Fetch it again.", null, damaged);
            case java.io.EOFException damaged ->
                new Problem(name(file) + " is damaged: it ends too early.", "Fetch it again.", null, damaged);
            default ->
                new Problem(
                        name(file) + " could not be read: " + trouble.getMessage() + ".",
                        "Check the disk, then try again.",
                        null,
                        trouble);
        };
    }

    /// The file's name in quotation marks, as a problem says it.
    static String name(Path file) {
        return "“" + fileName(file) + "”";
    }

    static String fileName(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    private static Collection<Path> inside(Path folder) {
        Set<Path> found = new TreeSet<>();
        List<Path> unreadable = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    new Walk(folder, found, unreadable));
        } catch (IOException trouble) {
            unreadable.add(folder);
        }
        found.addAll(unreadable);
        return found;
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path top;
        private final Set<Path> found;
        private final List<Path> unreadable;

        Walk(Path top, Set<Path> found, List<Path> unreadable) {
            this.top = top;
            this.found = found;
            this.unreadable = unreadable;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(top) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException trouble) {
            if (!(trouble instanceof java.nio.file.FileSystemLoopException) && !isHidden(file)) {
                unreadable.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException trouble) {
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return fileName(path).startsWith(".");
        }
    }
}
