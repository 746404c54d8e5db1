package org.sourceline.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sourceline.model.Article;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.EntityType;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Judgement;
import org.sourceline.model.Ontology;
import org.sourceline.model.Passage;
import org.sourceline.model.Predicate;
import org.sourceline.model.Source;
import org.sourceline.model.chart.ChartQuery;
import org.sourceline.model.inference.Backing;
import org.sourceline.model.inference.Identity;
import org.sourceline.model.inference.Lineage;
import org.sourceline.network.choice.ChartBuilder;
import org.sourceline.network.choice.Contents;

/// Invented cases for the tests, and an ontology with the types of the default one.
public final class Charts {

    private static final String[] TYPES = rows("""
            Person circle #2563c9 #79b0ff;
            ArmedGroup hexagon #c2362f #ff8d85;
            GovernmentBody square #0f766e #4fd1c1;
            Organization rounded #7c3aad #cfa3ff;
            MediaOutlet ring #57606a #a8b3bf;
            Place diamond #2f7d32 #7fd483;
            Facility pentagon #6b5b2e #d6bf7a;
            Event star #b45309 #ffb454;
            Weapon triangle #be185d #ff8cc3;
            Document page #475569 #b6c2d1;
            """);

    private static final String[] PREDICATES = rows("""
            COMMANDS commands; MEMBER_OF member of; PART_OF part of; ALLIED_WITH allied with;
            TRAINED_BY trained by; SUPPLIED_BY supplied by; FUNDED_BY funded by;
            CLAIMED_RESPONSIBILITY_FOR claimed responsibility for; BLAMED_FOR blamed for;
            TOOK_PLACE_AT took place at; USED used; BASED_AT based at; FRONT_FOR front for;
            SPOKE_FOR spoke for; MET_WITH met with; FOUNDED founded;
            """);

    private static final String NAMES = """
            ArmedGroup|Cedar Brigade; ArmedGroup|Sons of the Delta; ArmedGroup|Northern Shield;
            ArmedGroup|لواء الفجر; ArmedGroup|Black Heron Cells; ArmedGroup|Guardians of Marwa;
            ArmedGroup|River Front; Person|Colonel Idris Tamm; Person|Nadia Sorrel; Person|Hakim al-Warda;
            Person|Jonas Velt; Person|أبو سالم الوردي; Person|Marta Quill; Person|Yusuf Andar;
            Person|Samir Oakes; Person|Leyla Firth; GovernmentBody|Ministry of Harbours;
            GovernmentBody|Border Directorate; GovernmentBody|Office of the Envoy;
            Organization|Delta Relief Fund; Organization|Orchard Trading Co.; Organization|جمعية النهر;
            MediaOutlet|Channel Seven East; MediaOutlet|The Lantern; Place|Marwa; Place|Port Sabel;
            Place|وادي الزيتون; Place|Upper Tamsin; Facility|Tamsin air base; Facility|Sabel fuel depot;
            Facility|Camp Juniper; Event|Harbour rockets, 4 March; Event|Bridge bombing, June 2020;
            Event|Convoy ambush near Marwa; Event|Ceasefire talks; Weapon|122 mm rockets; Weapon|Armed drones;
            Weapon|Roadside charges; Document|Sabel memorandum; Document|Leaked pay list;
            """;

    private static final String CLAIMS = """
            7 COMMANDS 0 4; 7 FOUNDED 0 2; 0 FUNDED_BY 16 3; 0 TRAINED_BY 17 2; 0 SUPPLIED_BY 17 1;
            17 MET_WITH 0 1; 8 SPOKE_FOR 0 5; 9 MEMBER_OF 0 1; 1 ALLIED_WITH 0 3; 10 COMMANDS 1 2;
            1 FUNDED_BY 19 1; 19 PART_OF 16 2; 2 ALLIED_WITH 1 1; 11 COMMANDS 3 2; 3 FRONT_FOR 0 4;
            4 FRONT_FOR 0 2; 4 CLAIMED_RESPONSIBILITY_FOR 31 6; 31 TOOK_PLACE_AT 25 3; 31 USED 35 2;
            0 BLAMED_FOR 31 1; 5 BASED_AT 24 1; 5 PART_OF 2 2; 12 COMMANDS 5 1; 13 MEMBER_OF 5 1;
            6 BASED_AT 27 2; 6 CLAIMED_RESPONSIBILITY_FOR 32 3; 32 USED 37 1; 32 TOOK_PLACE_AT 26 2;
            14 COMMANDS 6 2; 15 SPOKE_FOR 6 1; 33 TOOK_PLACE_AT 24 4; 1 BLAMED_FOR 33 2; 33 USED 37 1;
            34 TOOK_PLACE_AT 25 2; 18 MET_WITH 7 1; 18 MET_WITH 10 1; 0 BASED_AT 30 3; 30 PART_OF 24 1;
            28 TOOK_PLACE_AT 27 1; 20 FUNDED_BY 19 1; 3 SUPPLIED_BY 20 2; 2 SUPPLIED_BY 20 1; 21 FRONT_FOR 3 1;
            22 SPOKE_FOR 0 2; 23 SPOKE_FOR 6 1; 29 PART_OF 25 1; 0 USED 36 4; 4 USED 36 1; 36 SUPPLIED_BY 17 1;
            38 PART_OF 16 1; 39 BLAMED_FOR 19 1; 9 MET_WITH 8 1; 11 MET_WITH 9 0; 13 MET_WITH 12 0;
            6 ALLIED_WITH 5 2; 2 BASED_AT 28 2; 10 MET_WITH 8 1; 0 COMMANDS 4 1; 4 PART_OF 0 1;
            15 MET_WITH 14 1;
            """;

    public static final Ontology ONTOLOGY = ontology();

    public final List<Entity> entities = new ArrayList<>();
    public final List<Claim> claims = new ArrayList<>();
    public final List<Citation> citations = new ArrayList<>();
    public final List<Judgement> judgements = new ArrayList<>();
    public final List<Article> articles = new ArrayList<>();
    public final List<Source> sources = new ArrayList<>();

    private static String[] rows(String text) {
        return text.strip().split(";\\s*");
    }

    private static Ontology ontology() {
        List<EntityType> types = new ArrayList<>();
        for (String type : TYPES) {
            String[] parts = type.split(" ");
            String label = parts[0].replaceAll("(?<=[a-z])(?=[A-Z])", " ");
            String told = label.charAt(0) + label.substring(1).toLowerCase(java.util.Locale.ROOT);
            types.add(new EntityType(parts[0], told, told + "s", parts[1], parts[2], parts[3], "", ""));
        }
        List<Predicate> predicates = new ArrayList<>();
        for (String predicate : PREDICATES) {
            String[] parts = predicate.split(" ", 2);
            boolean symmetric = parts[0].equals("ALLIED_WITH") || parts[0].equals("MET_WITH");
            predicates.add(
                    new Predicate(parts[0], parts[1], parts[1], symmetric, List.of(), List.of(), List.of(), "", ""));
        }
        return new Ontology("test", types, predicates);
    }

    public Charts entity(String id, String type, String name) {
        entities.add(Entity.named(id, type, name));
        return this;
    }

    /// A claim that so many articles support; with 0 it has no citation.
    public Charts claim(String from, String predicate, String to, int articles) {
        String id = "c-" + claims.size();
        claims.add(new Claim(id, from, predicate, to, FuzzyDate.UNKNOWN, "", Claim.Status.ASSERTED, 3, ""));
        for (int i = 0; i < articles; i++) {
            cite(id, "a-" + i, Citation.Stance.SUPPORTS);
        }
        return this;
    }

    public Charts denied() {
        return cite(claims.getLast().id(), "a-9", Citation.Stance.DENIES);
    }

    public Charts status(Claim.Status status) {
        claims.add(claims.removeLast().with(status));
        return this;
    }

    /// A citation more of the last claim.
    public Charts cited(String article) {
        return cite(claims.getLast().id(), article, Citation.Stance.SUPPORTS);
    }

    /// When the last claim held, and how credible it is.
    public Charts held(String when, int credibility) {
        claims.add(claims.removeLast().heldOn(FuzzyDate.parse(when)).withCredibility(credibility));
        return this;
    }

    public Charts source(String id, Source.Reliability reliability) {
        sources.add(new Source(id, id, Source.Kind.OUTLET, List.of(new Source.Grade(reliability, "2020-01-01", ""))));
        return this;
    }

    public Charts article(String id, String source, String published) {
        Article.Original original = new Article.Original("", id, "text/plain", 0);
        Instant now = Instant.EPOCH;
        articles.add(new Article(
                id, id, "", source, "", "", FuzzyDate.parse(published), "", now, now, 0, List.of(), original, ""));
        return this;
    }

    private Charts cite(String claim, String article, Citation.Stance stance) {
        Passage passage = new Passage(article, 0, 5, "words", "", "");
        citations.add(new Citation("q-" + citations.size(), claim, passage, stance, Attribution.NONE));
        return this;
    }

    public Charts same(String a, String b) {
        judgements.add(new Judgement("j-" + judgements.size(), a, b, Judgement.Verdict.SAME, ""));
        return this;
    }

    public ChartBuilder builder() {
        return new ChartBuilder(new Contents(
                entities,
                claims,
                citations,
                articles,
                sources,
                Identity.of(judgements),
                ONTOLOGY,
                cited -> Backing.of(cited, id -> id, Passage::article, Lineage.NONE)));
    }

    public Chart chart() {
        return builder().build(ChartQuery.ALL);
    }

    /// Forty entities with some sixty links, as a case of militias has them; every name is invented.
    public static Charts militia() {
        Charts charts = new Charts();
        String[] named = rows(NAMES);
        for (int i = 0; i < named.length; i++) {
            String[] parts = named[i].split("\\|");
            charts.entity("e-" + (10 + i), parts[0], parts[1]);
        }
        militiaClaims(charts);
        return charts;
    }

    private static void militiaClaims(Charts charts) {
        String[] rows = rows(CLAIMS);
        for (String row : rows) {
            String[] parts = row.split(" ");
            charts.claim(
                    "e-" + (10 + Integer.parseInt(parts[0])),
                    parts[1],
                    "e-" + (10 + Integer.parseInt(parts[2])),
                    Integer.parseInt(parts[3]));
            if (row.startsWith("3 FRONT_FOR") || row.startsWith("0 BLAMED_FOR")) {
                charts.denied();
            }
        }
    }

    /// One entity with so many neighbours.
    public static Charts hub(int neighbours) {
        Charts charts = new Charts().entity("e-hub", "ArmedGroup", "Cedar Brigade");
        for (int i = 0; i < neighbours; i++) {
            charts.entity("e-" + i, TYPES[i % TYPES.length].split(" ")[0], "Neighbour number " + i);
            charts.claim("e-hub", PREDICATES[i % PREDICATES.length].split(" ")[0], "e-" + i, 1 + i % 5);
        }
        return charts;
    }

    /// So many entities in groups with links within and across, from a seed.
    public static Charts many(int entities, int links, long seed) {
        Random random = new Random(seed);
        Charts charts = new Charts();
        for (int i = 0; i < entities; i++) {
            charts.entity("e-" + i, TYPES[random.nextInt(TYPES.length)].split(" ")[0], "Entity " + i);
        }
        for (int i = 0; i < links; i++) {
            int from = random.nextInt(entities);
            int group = from / 12 * 12;
            int to = i % 10 == 0
                    ? random.nextInt(entities)
                    : Math.min(entities - 1, group + random.nextInt(3) * random.nextInt(6));
            if (from != to) {
                String predicate = PREDICATES[random.nextInt(PREDICATES.length)].split(" ")[0];
                charts.claim("e-" + from, predicate, "e-" + to, random.nextInt(5));
            }
        }
        return charts;
    }
}
