package org.sourceline.store.neo4j;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sourceline.problem.CaseUnavailable;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseCard;
import org.sourceline.store.CaseStore;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The folder of a case: `case.json` (title and format version), `ontology.json`, `graph/` and `originals/`.
///
/// `case.json` is written last, so that a folder in which making a case was cut short is no case.
public final class CaseFolder {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final Path folder;

    /// The case folder at that path, which need not exist yet.
    public CaseFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /// Makes an empty case and opens it.
    ///
    /// @param card its title and ontology
    /// @throws CaseUnavailable when there is something there already, or it cannot be written
    public CaseStore create(CaseCard card) throws Problem {
        try {
            if (Files.exists(folder.resolve("case.json"))) {
                throw new CaseUnavailable(
                        "There is a case in " + folder + " already.", "Open it, or choose another folder.");
            }
            if (Files.exists(folder) && !isEmptyOrHalfMade()) {
                throw new CaseUnavailable(
                        folder + " is not an empty folder.", "Choose a new or an empty folder for the case.");
            }
            Files.createDirectories(folder.resolve("originals"));
            Files.write(folder.resolve("ontology.json"), card.ontology().getBytes(StandardCharsets.UTF_8));
        } catch (IOException denied) {
            throw unwritable(denied);
        }
        return openGraph(card, false);
    }

    /// Opens the case.
    ///
    /// @throws CaseUnavailable when it is no case, is open elsewhere, comes from a newer program, or is damaged
    public CaseStore open() throws Problem {
        Path file = folder.resolve("case.json");
        if (!Files.isDirectory(folder)) {
            throw new CaseUnavailable(
                    "There is no case at " + folder + ".", "Check the path, or make a case there with: new " + folder);
        }
        if (!Files.exists(file)) {
            throw new CaseUnavailable(
                    folder + " is a folder, but no case: it has no case.json.",
                    "Check the path, or make a case in a new folder.");
        }
        CaseCard card = readCard(file);
        return openGraph(card, card.formatVersion() == CaseCard.CURRENT);
    }

    private CaseStore openGraph(CaseCard card, boolean current) throws Problem {
        Database database = CaseLock.take(folder).guard(() -> EmbeddedDatabase.open(folder.resolve("graph"), Map.of()));
        try {
            CaseCard brought = current ? card : Migrations.bring(database, card);
            if (!current) {
                writeCard(brought);
            }
            return new Neo4jCaseStore(
                    database, new FolderOriginals(folder.resolve("originals")), brought, Clock.systemUTC());
        } catch (Problem failed) {
            database.close();
            throw failed;
        }
    }

    private CaseCard readCard(Path file) throws CaseUnavailable {
        try {
            JsonNode json = JSON.readTree(Files.readAllBytes(file));
            int version = json.path("formatVersion").asInt(0);
            if (version > CaseCard.CURRENT) {
                throw Migrations.tooNew(version);
            }
            if (version < 1) {
                throw new CaseUnavailable(
                        file + " does not say which format the case has.", "Restore it from a backup.");
            }
            Path ontology = folder.resolve("ontology.json");
            return new CaseCard(json.path("title").asString(""), version, Files.readString(ontology));
        } catch (JacksonException notJson) {
            throw unreadable("case.json is not JSON: " + notJson.getOriginalMessage(), notJson);
        } catch (IOException denied) {
            throw unreadable(String.valueOf(denied.getMessage()), denied);
        }
    }

    private CaseUnavailable unreadable(String why, Exception cause) {
        return new CaseUnavailable(
                "The case in " + folder + " cannot be read (" + why + ").",
                "Restore case.json and ontology.json from a backup; graph and originals are untouched.",
                cause);
    }

    private void writeCard(CaseCard card) throws CaseUnavailable {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("formatVersion", CaseCard.CURRENT);
        json.put("title", card.title());
        Path part = folder.resolve("case.json.part");
        try {
            Files.write(part, JSON.writeValueAsBytes(json));
            try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
                file.force(true);
            }
            Files.move(part, folder.resolve("case.json"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException denied) {
            throw unwritable(denied);
        }
    }

    private CaseUnavailable unwritable(IOException denied) {
        return new CaseUnavailable(
                "A case cannot be made in " + folder + " (" + denied.getMessage() + ").",
                "Choose a folder that can be written to, on a disk with room.",
                denied);
    }

    private boolean isEmptyOrHalfMade() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .allMatch(Set.of("graph", "originals", "ontology.json", "case.lock", "case.json.part")::contains);
        }
    }
}
