package org.sourceline.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The kinds of file that articles are read from, told by name and first bytes.
enum FileFormat {
    TEXT("text/plain"),
    MARKDOWN("text/markdown"),
    HTML("text/html"),
    JSON("application/json"),
    JSON_LINES("application/x-ndjson");

    private static final Pattern PAGE = Pattern.compile(
            "(?is)^\\s*(?><\\?xml[^>]*>\\s*)?(?><!--.*?-->\\s*)*+<(!doctype\\s+html|html|head|body)\\b.*");
    private static final List<Signature> SIGNATURES = List.of(
            new Signature("%PDF-", 0, "a PDF document"),
            new Signature("PK\u0003\u0004", 0, "a ZIP archive, or a document kept as one (Word, Excel, EPUB)"),
            new Signature("\u00d0\u00cf\u0011\u00e0", 0, "an old Office document"),
            new Signature("{\\rtf", 0, "a Rich Text document"),
            new Signature("\u0089PNG", 0, "a PNG picture"),
            new Signature("\u00ff\u00d8\u00ff", 0, "a JPEG picture"),
            new Signature("GIF8", 0, "a GIF picture"),
            new Signature("RIFF", 0, "a picture, sound or film"),
            new Signature("II*\u0000", 0, "a TIFF picture"),
            new Signature("MM\u0000*", 0, "a TIFF picture"),
            new Signature("ftyp", 4, "a film or picture"),
            new Signature("ID3", 0, "a sound"),
            new Signature("OggS", 0, "a sound or film"),
            new Signature("SQLite format 3", 0, "a database"),
            new Signature("\u001f\u008b", 0, "an archive"),
            new Signature("7z\u00bc\u00af", 0, "an archive"),
            new Signature("Rar!", 0, "an archive"),
            new Signature("BZh", 0, "an archive"),
            new Signature("\u00fd7zXZ", 0, "an archive"),
            new Signature("(\u00b5/\u00fd", 0, "an archive"),
            new Signature("ustar", 257, "an archive"),
            new Signature("\u007fELF", 0, "a program"),
            new Signature("\u00ca\u00fe\u00ba\u00be", 0, "a program"),
            new Signature("MIME-Version:", 0, "a saved message or web archive"));

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /// The media type, such as `text/html`.
    String mediaType() {
        return mediaType;
    }

    /// The format of a file that is text: by its name's ending, else by how it begins.
    static FileFormat of(String fileName, byte[] head) {
        String name = fileName.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "md", "markdown" -> MARKDOWN;
            case "html", "htm", "xhtml" -> HTML;
            case "json" -> JSON;
            case "jsonl", "ndjson" -> JSON_LINES;
            case "txt", "text" -> TEXT;
            default -> PAGE.matcher(latin(head)).matches() ? HTML : TEXT;
        };
    }

    /// What a file is that Sourceline does not read, such as "a PDF document"; empty where its first bytes are no known
    /// signature.
    static String foreign(byte[] head) {
        String start = latin(head);
        return SIGNATURES.stream()
                .filter(signature -> start.startsWith(signature.bytes(), signature.at()))
                .map(Signature::what)
                .findFirst()
                .orElse("");
    }

    private static String latin(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1);
    }

    private record Signature(String bytes, int at, String what) {}
}
