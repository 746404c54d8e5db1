package org.sourceline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.model.Article;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.EntityType;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Item;
import org.sourceline.model.Mention;
import org.sourceline.model.Ontology;
import org.sourceline.model.Passage;
import org.sourceline.model.Place;
import org.sourceline.model.Source;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseCard;
import org.sourceline.store.CaseStore;
import org.sourceline.store.Change;
import org.sourceline.store.Hash;
import org.sourceline.store.Plan;
import org.sourceline.store.neo4j.CaseFolder;

/// A case as large as one may get: 100,000 entities, 200,000 claims each with a citation, 5,000 articles, and a few
/// entities that thousands of the claims are about; made up, the same each time, and kept between runs.
public final class BigCase {

    /// How many entities a large case has.
    static final int LARGE = 100_000;

    /// How many entities the case has that growth is reckoned from.
    static final int MIDDLING = 10_000;

    /// The entity that most claims are about.
    static final String HUB = "e-0";

    private static final int CLAIMS_AN_ARTICLE = 40;
    private static final int ENTITIES_AN_ARTICLE = 20;
    private static final int HUBS = 200;
    private static final int SOURCES = 60;
    private static final int BATCH = 10_000;
    private static final String[] SYLLABLES = {
        "sa", "ra", "ya", "li", "ka", "ta", "ib", "hez", "bol", "mar", "wa", "zai", "nab", "iy", "fat", "em", "ja",
        "lal", "qud", "ab", "har", "dam", "nu", "sul", "tan", "der", "mo", "kir", "bas", "ru"
    };
    private static final String[] ARABIC = {
        "سرايا", "كتائب", "لواء", "حركة", "عصائب", "فوج", "قوات", "الشمال", "النصر", "الفجر"
    };

    private final CaseStore store;
    private final Ontology ontology = OntologyFile.defaultOne();
    private final Random random = new Random(11);
    private final List<Item> waiting = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();

    private final int size;

    private BigCase(CaseStore store, int size) {
        this.store = store;
        this.size = size;
    }

    /// The folder of the case, made first where it is not there yet.
    ///
    /// @param size how many entities it has; twice as many claims, and an article to twenty of them
    static Path in(Path folder, int size) throws Problem, IOException {
        Path place = folder.resolve(folder(size));
        Path made = folder.resolve(folder(size) + ".made");
        if (!Files.exists(made)) {
            Files.createDirectories(folder);
            String json = new String(OntologyFile.defaultJson(), StandardCharsets.UTF_8);
            try (CaseStore store = new CaseFolder(place).create(new CaseCard("Big", CaseCard.CURRENT, json))) {
                new BigCase(store, size).fill();
            }
            Files.createFile(made);
        }
        return place;
    }

    /// The name of its folder.
    static String folder(int size) {
        return "big-case-2-" + size;
    }

    /// Makes the case in a folder.
    ///
    /// @param args the folder, and how many entities
    public static void main(String[] args) throws Problem, IOException {
        in(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    private void fill() throws Problem {
        for (int i = 0; i < SOURCES; i++) {
            add(new Source("s-" + i, "Outlet " + name(2), Source.Kind.OUTLET, List.of()));
        }
        List<EntityType> types = ontology.types();
        for (int i = 0; i < size; i++) {
            String name = i % 10 == 0 ? arabic() + " " + i : name(2 + i % 2);
            List<String> aliases = i % 3 == 0 ? List.of(name(2)) : List.of();
            Entity entity = new Entity("e-" + i, types.get(i % types.size()).id(), name, aliases, "");
            entities.add(entity);
            add(entity);
        }
        flush();
        for (int i = 0; i < size / ENTITIES_AN_ARTICLE; i++) {
            article(i);
        }
        flush();
    }

    private void article(int number) throws Problem {
        String id = "a-%05d".formatted(number);
        StringBuilder text = new StringBuilder();
        List<Claim> claims = new ArrayList<>();
        List<int[]> at = new ArrayList<>();
        for (int i = 0; i < CLAIMS_AN_ARTICLE; i++) {
            int serial = number * CLAIMS_AN_ARTICLE + i;
            Entity subject = entities.get(hub(serial));
            Entity object = entities.get(random.nextInt(size));
            claims.add(claim(serial, subject, object));
            int start = text.length();
            text.append(subject.name())
                    .append(" was seen with ")
                    .append(object.name())
                    .append(" again. ");
            at.add(new int[] {start, text.length() - 1, start + subject.name().length()});
        }
        String words = text.toString();
        store.keepTexts(Map.of(Hash.of(words), words));
        add(article(id, number, words));
        for (int i = 0; i < claims.size(); i++) {
            cited(claims.get(i), id, words, at.get(i));
        }
    }

    private Claim claim(int serial, Entity subject, Entity object) {
        String predicate =
                ontology.predicates().get(serial % ontology.predicates().size()).id();
        FuzzyDate when = FuzzyDate.parse("20%02d-%02d".formatted(10 + serial % 14, 1 + serial % 12));
        return new Claim("c-" + serial, subject.id(), predicate, object.id(), when, "", Claim.Status.ASSERTED, 6, "");
    }

    private Article article(String id, int number, String words) {
        return new Article(
                id,
                "What " + name(2) + " said on day " + number,
                "",
                "s-" + number % SOURCES,
                "Outlet",
                "",
                FuzzyDate.parse("20%02d-%02d-%02d".formatted(10 + number % 14, 1 + number % 12, 1 + number % 28)),
                "en",
                Instant.EPOCH,
                Instant.EPOCH,
                300,
                List.of(),
                new Article.Original(Hash.of(words), number + ".txt", "text/plain", 0),
                Hash.of(words));
    }

    private void cited(Claim claim, String article, String words, int[] at) throws Problem {
        String serial = claim.id().substring(2);
        add(claim);
        add(new Citation(
                "ci-" + serial,
                claim.id(),
                Passage.of(article, words, at[0], at[1]),
                Citation.Stance.SUPPORTS,
                Attribution.NONE));
        add(new Mention("m-" + serial, Passage.of(article, words, at[0], at[2]), claim.subject()));
    }

    /// Every entity in turn, and a few again and again: the first in one of 23 claims.
    private int hub(int serial) {
        return serial % 4 == 0 ? (int) (HUBS * Math.pow(random.nextDouble(), 3)) : serial % size;
    }

    private void add(Item item) throws Problem {
        waiting.add(item);
        if (waiting.size() >= BATCH && !(item instanceof Claim) && !(item instanceof Citation)) {
            flush();
        }
    }

    private void flush() throws Problem {
        List<Change> changes = waiting.stream().map(Change::made).toList();
        store.write("bench", before -> new Plan("Make up", new Place.OfCase(), changes));
        waiting.clear();
    }

    private String name(int words) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < words; i++) {
            StringBuilder word = new StringBuilder();
            for (int j = 0; j < 2 + random.nextInt(2); j++) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            name.append(name.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word, 1, word.length());
        }
        return name.toString();
    }

    private String arabic() {
        return ARABIC[random.nextInt(ARABIC.length)] + " " + ARABIC[random.nextInt(ARABIC.length)];
    }
}
