package org.sourceline.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourceline.model.EntityType;
import org.sourceline.model.Ontology;
import org.sourceline.model.Predicate;
import org.sourceline.problem.Problem;
import tools.jackson.databind.json.JsonMapper;

class OntologyFileTest {

    /// The least contrast of text with its ground that WCAG 2.2 asks for at level AA.
    private static final double READABLE = 4.5;

    private static final String SMALL = """
        {"name": "Small",
         "types": [
          {"id": "Person", "label": "Person", "plural": "People", "shape": "circle",
           "light": "#2563c9", "dark": "#79b0ff", "ftm": "Person", "stix": "identity:individual"}
         ],
         "predicates": [
          {"id": "KNOWS", "forward": "knows", "inverse": "known by", "symmetric": false,
           "subjects": ["Person"], "objects": [], "triggers": ["knows"], "ftm": "UnknownLink", "stix": "related-to"}
         ]}
        """;

    @Test
    void theDefaultHasTheTypesOfTheProductInTheOrderOfTheKeys() {
        assertThat(OntologyFile.defaultOne().types())
                .extracting(EntityType::id)
                .containsExactly(
                        "Person ArmedGroup Organization GovernmentBody Place Facility Event Weapon MediaOutlet Document"
                                .split(" "));
    }

    @Test
    void theDefaultHasThePredicatesOfTheProduct() {
        assertThat(OntologyFile.defaultOne().predicates())
                .extracting(Predicate::id)
                .containsExactly("""
                    COMMANDS MEMBER_OF PART_OF SUBORDINATE_TO SUCCEEDED ALLIED_WITH RIVAL_OF SPLINTER_OF FRONT_FOR FOUNDED
                    TRAINED_BY SUPPLIED_BY FUNDED_BY SUPPORTED_BY SPOKE_FOR MET_WITH ATTACKED TARGETED
                    CLAIMED_RESPONSIBILITY_FOR BLAMED_FOR PERPETRATED TOOK_PLACE_AT USED KILLED LOCATED_IN BASED_AT
                    OPERATES_IN OPPOSES RELATED_TO\
                    """.split("\\s+"));
    }

    @Test
    void everyDefaultPredicateReadsBothWaysAndIsSuggestedByWordsOfItsOwn() {
        List<Predicate> predicates = OntologyFile.defaultOne().predicates();
        assertThat(predicates).allSatisfy(predicate -> {
            assertThat(predicate.forward().equals(predicate.inverse())).isEqualTo(predicate.symmetric());
            assertThat(predicate.triggers()).hasSizeGreaterThanOrEqualTo(3).allMatch(word -> word.equals(word.strip()));
            if (predicate.symmetric()) {
                assertThat(predicate.subjects()).isEqualTo(predicate.objects());
            }
        });
        assertThat(predicates.stream().flatMap(predicate -> predicate.triggers().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyDefaultTypeHasAShapeAndColoursOfItsOwn() {
        List<EntityType> types = OntologyFile.defaultOne().types();
        assertThat(types).extracting(EntityType::shape).doesNotHaveDuplicates();
        assertThat(types.stream().flatMap(type -> Stream.of(type.light(), type.dark())))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyDefaultColourIsReadableOnEveryGround() {
        assertThat(OntologyFile.defaultOne().types()).allSatisfy(type -> {
            assertThat(List.of("#f4f5f7", "#ffffff", "#fbfbfc"))
                    .allMatch(ground -> contrast(type.light(), ground) >= READABLE);
            assertThat(List.of("#0f1318", "#171c23", "#12171d"))
                    .allMatch(ground -> contrast(type.dark(), ground) >= READABLE);
        });
    }

    @Test
    void everyDefaultTypeHasPredicatesThatNameIt() {
        Ontology ontology = OntologyFile.defaultOne();
        assertThat(ontology.types())
                .allSatisfy(type -> assertThat(ontology.predicates())
                        .filteredOn(predicate -> predicate.subjects().contains(type.id())
                                || predicate.objects().contains(type.id()))
                        .isNotEmpty());
    }

    @Test
    void anOntologyWrittenAsJsonReadsBackTheSame() throws Problem {
        Ontology ontology = OntologyFile.defaultOne();
        byte[] json = new JsonMapper().writeValueAsBytes(ontology);
        assertThat(OntologyFile.read(json, "copy.json")).isEqualTo(ontology);
        assertThat(OntologyFile.parse(SMALL).predicate("KNOWS")).isPresent();
    }

    @Test
    void whatAnOlderOntologyCallsAsTheDefaultDoesHasItsLabels() {
        String older = SMALL.replace("\"People\"", "\"Persons\"")
                .replace("KNOWS", "COMMANDS")
                .replace("\"knows\", \"inverse\": \"known by\"", "\"commands\", \"inverse\": \"commanded by\"");
        Ontology german =
                OntologyFile.parse(older).labelledAs(OntologyFile.defaultOne()).in("de");
        assertThat(german.readingOf("COMMANDS"))
                .isEqualTo(OntologyFile.defaultOne().in("de").readingOf("COMMANDS"))
                .isNotEqualTo("commands");
        assertThat(german.type("Person"))
                .map(EntityType::plural)
                .as("called otherwise")
                .contains("Persons");
        Ontology own = new Ontology(
                "Own",
                OntologyFile.defaultOne().types(),
                List.of(),
                Map.of("de", Map.of("Person", List.of("Mensch", "Menschen"))));
        assertThat(own.labelledAs(OntologyFile.defaultOne()).in("de").labelOf("Person"))
                .as("its own label stays")
                .isEqualTo("Mensch");
    }

    @Test
    void whatIsNotJsonIsNamedWithItsLine() {
        assertThat(problem("{\"name\": \"x\",\n \"types\": [}\n")).contains("my.json", "not JSON", "line 2");
        assertThat(problem("")).contains("my.json");
        assertThat(problem("[]")).contains("my.json", "not an object");
        assertThat(problem(SMALL + "{}")).contains("my.json", "not JSON");
        assertThat(problem(SMALL.replace("\"name\": \"Small\"", "\"name\": \"a\", \"name\": \"b\"")))
                .contains("not JSON", "line 1", "name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "\"id\": \"Person\", | | type number 1 has no \"id\"",
                "\"id\": \"KNOWS\", | | predicate number 1 has no \"id\"",
                "\"plural\": \"People\", | | the type Person has no \"plural\"",
                ", \"stix\": \"related-to\" | | the predicate KNOWS has no \"stix\"",
                "\"name\": \"Small\", | | the ontology has no \"name\"",
                "\"label\" | \"colour\": \"red\", \"label\" | the type Person has a field \"colour\"",
                "\"forward\" | \"forwards\": \"a\", \"forward\" | the predicate KNOWS has a field \"forwards\"",
                "\"name\" | \"version\": 1, \"name\" | the ontology has a field \"version\"",
                "false | \"no\" | something other than true or false as its \"symmetric\"",
                "\"People\" | 3 | something other than text in double quotes as its \"plural\"",
                "\"People\" | null | something other than text in double quotes as its \"plural\"",
                "[\"knows\"] | \"knows\" | a list of texts in double quotes as its \"triggers\"",
                "[\"knows\"] | [1] | a list of texts in double quotes as its \"triggers\"",
                "\"types\": [ | \"types\": [7, | type number 1 is not an object",
                "circle | blob | the type Person has \"blob\" in its shape",
                "#79b0ff | blue | the type Person has \"blue\" as its dark colour",
                "[\"Person\"] | [\"Robot\"] | the predicate KNOWS has \"Robot\" in its subjects",
                "\"knows\", \"inverse\" | \" \", \"inverse\" | the predicate KNOWS has an empty \"forward\"",
                "KNOWS | KNOWS WELL | \"KNOWS WELL\" is not a letter followed by",
                "KNOWS | SUBJECT | \"SUBJECT\" is one that Sourceline uses itself",
                "KNOWS | Person | \"Person\" stands twice"
            })
    void whatIsWrongIsNamedWithItsId(String sound, @Nullable String broken, String said) {
        String json = SMALL.replace(sound, broken == null ? "" : broken);
        assertThat(json).isNotEqualTo(SMALL);
        assertThat(problem(json)).contains("my.json").contains(said);
    }

    @Test
    void everyProblemSaysWhatToDo() {
        var problem = catchThrowableOfType(
                Problem.class, () -> OntologyFile.read(utf8(SMALL.replace("[\"Person\"]", "[\"Robot\"]")), "my.json"));
        assertThat(problem.whatYouCanDo()).isEqualTo("Take one of Person.");
    }

    @Test
    void parsingWhatIsNoOntologyIsABug() {
        assertThatThrownBy(() -> OntologyFile.parse("{}")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String problem(String json) {
        Problem problem = catchThrowableOfType(Problem.class, () -> OntologyFile.read(utf8(json), "my.json"));
        assertThat(problem).as(json).isNotNull();
        assertThat(problem.whatYouCanDo()).isNotBlank();
        return problem.whatHappened();
    }

    /// The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it.
    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
