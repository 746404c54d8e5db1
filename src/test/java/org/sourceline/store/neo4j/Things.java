package org.sourceline.store.neo4j;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sourceline.model.Article;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Derivation;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Judgement;
import org.sourceline.model.Mention;
import org.sourceline.model.Origin;
import org.sourceline.model.Passage;
import org.sourceline.model.Picture;
import org.sourceline.model.Source;
import org.sourceline.model.chart.ChartQuery;
import org.sourceline.model.chart.Expansion;
import org.sourceline.model.chart.Filters;
import org.sourceline.model.chart.Group;
import org.sourceline.model.chart.Note;
import org.sourceline.model.chart.Period;
import org.sourceline.model.chart.View;
import org.sourceline.store.Hash;

/// Items to fill a case with.
public final class Things {

    /// A text that names two bands.
    public static final String TEXT = "Red Band and Blue Band met in Old Town, the town's mayor said.";

    private Things() {}

    /// An outlet with two grades.
    public static Source source(String id) {
        return new Source(
                id,
                "Wire \"" + id + "\"",
                Source.Kind.OUTLET,
                List.of(
                        new Source.Grade(Source.Reliability.C, "2021-02-03", "twice right"),
                        new Source.Grade(Source.Reliability.B, "2021-05-01", "")));
    }

    /// An article of a source, or of none where that is empty.
    public static Article article(String id, String text, String source) {
        return new Article(
                id,
                "Bands meet",
                "Mona Haddad",
                source,
                "Wire",
                "https://wire.example/1",
                FuzzyDate.parse("2021-05~"),
                "en",
                Instant.parse("2021-05-21T10:00:00.123Z"),
                Instant.parse("2021-06-01T00:00:00Z"),
                12,
                List.of(
                        new Article.Region(0, 3, Article.Kind.HEADLINE),
                        new Article.Region(4, 8, Article.Kind.CAPTION)),
                new Article.Original(Hash.of(text), "bands meet.txt", "text/plain", 3),
                Hash.of(text));
    }

    /// A derivation from a report that is not in the case.
    public static Derivation derivation(String id, String article, String origin) {
        return new Derivation(
                id,
                article,
                "",
                origin,
                Derivation.Relation.PARAPHRASE,
                Derivation.Extent.MAIN,
                Derivation.Status.PROPOSED,
                .375,
                List.of(new Derivation.Aligned(0, 9, "", 0, 0), new Derivation.Aligned(10, 20, "a-2", 3, 14)),
                List.of(new Derivation.Credit(3, 9, "Wire \"North\" of Old Town")),
                "credits Wire");
    }

    /// A group.
    public static Entity group(String id, String name) {
        return new Entity(id, "ArmedGroup", name, List.of(), "");
    }

    /// A mention of an entity where the text has `exact` for the first time.
    public static Mention mention(String id, String article, String exact, String entity) {
        return new Mention(id, passage(article, exact), entity);
    }

    /// A passage of the text.
    public static Passage passage(String article, String exact) {
        int start = TEXT.indexOf(exact);
        return Passage.of(article, TEXT, start, start + exact.length());
    }

    /// An asserted claim that two are allied.
    public static Claim claim(String id, String subject, String object) {
        return new Claim(
                id,
                subject,
                "ALLIED_WITH",
                object,
                FuzzyDate.parse("2020-06/.."),
                "",
                Claim.Status.ASSERTED,
                3,
                "seen");
    }

    /// A citation of the whole text, said by nobody.
    public static Citation citation(String id, String claim, String article) {
        return new Citation(id, claim, passage(article, TEXT), Citation.Stance.SUPPORTS, Attribution.NONE);
    }

    /// A judgement that two are the same.
    public static Judgement same(String id, String a, String b) {
        return new Judgement(id, a, b, Judgement.Verdict.SAME, "one seal");
    }

    /// An origin that is an article of the case, or none where that is empty.
    public static Origin origin(String id, String article) {
        return new Origin(id, "Wire, 21 May", FuzzyDate.parse("2021-05-21?"), article);
    }

    /// A picture with something of everything that one can keep.
    public static Picture wholePicture(String id) {
        Filters filters = new Filters(
                Set.of("Place", "Event"),
                Set.of("MET_WITH"),
                Set.of("s-1"),
                new Period(LocalDate.of(2020, 1, 1), null, false),
                new Period(null, LocalDate.of(2021, 12, 31), true),
                "C",
                3,
                2,
                2,
                true,
                true);
        ChartQuery query = new ChartQuery(
                Set.of("e-1"),
                2,
                Set.of("e-1", "e-2"),
                Set.of("e-3"),
                Set.of("e-4"),
                List.of(new Expansion("e-1", Set.of("COMMANDS", "PART_OF"), Set.of(), 50), Expansion.of("e-2")),
                filters,
                List.of(Group.ofType("Person"), Group.of("The \"north\"", Set.of("e-5", "e-6"))),
                1500);
        return new Picture(
                id,
                "Command",
                List.of(new Picture.Spot("e-1", -1.5, 3)),
                List.of(new Picture.Spot("e-1", -1.5, 3), new Picture.Spot("group:Person", 0.1, 1e5)),
                query,
                new View(1, 2.5, 0.75, "force", "plain", "betweenness", "community"),
                List.of(new Note("n-1", "who pays?\nملاحظة", 10, -20)));
    }

    /// A picture with two spots.
    public static Picture picture(String id) {
        return new Picture(
                id, "Chart", List.of(new Picture.Spot("e-1", -1.5, 3), new Picture.Spot("e-2", 1e-7, 12345.678901)));
    }
}
