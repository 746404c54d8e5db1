package org.sourceline.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.model.Article;
import org.sourceline.model.Entity;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;
import org.sourceline.store.neo4j.Things;
import org.sourceline.suggest.mention.Hidden;
import org.sourceline.suggest.mention.Suggester;
import org.sourceline.suggest.mention.Suggestion;
import org.sourceline.suggest.mention.Suggestions;

@Execution(ExecutionMode.CONCURRENT)
class SuggesterTest {

    private static CaseIndex index() {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.made(Entity.named("e-1", "Person", "Omar al-Jaberi")));
        changes.add(Change.made(Entity.named("e-2", "ArmedGroup", "Kataib al-Nahrain")));
        changes.add(Change.made(Entity.named("e-3", "GovernmentBody", "Border Guard Corps")));
        changes.add(Change.made(new Entity("e-4", "Place", "United States", List.of("US"), "")));
        changes.add(Change.made(new Entity("e-5", "ArmedGroup", "Red Band", List.of("the group"), "")));
        CaseIndex index = new CaseIndex();
        index.apply(changes);
        return index;
    }

    private static List<Suggestion> of(String text) {
        return new Suggester(index(), OntologyFile.defaultOne(), Locale.ENGLISH)
                .in(Things.article("a-1", text, ""), text)
                .shown();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Guards saw Omar al-Jaberi there. | Omar al-Jaberi=e-1
            Guards saw Umar Al Jabiri there. | Umar Al Jabiri=e-1
            Later al-Jaberi left again. | al-Jaberi=e-1
            Fighters of Kata'ib an-Nahrayn fled. | Kata'ib an-Nahrayn=e-2
            Officers of the BGC fled. | BGC=e-3
            He told us that US forces left. | US=e-4
            قال عمر الجابري إنه غادر | عمر الجابري=e-1
            """)
    void namesOfTheCaseAreFoundInAnySpelling(String text, String expected) {
        assertThat(of(text).stream()
                        .filter(each -> !each.isNew() && each.score() >= Suggestion.WORTH_SHOWING)
                        .map(each -> each.quote() + "=" + each.entity())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Houthis spoke. The House sat. A Guy and the Que went to Good. | Houthis
            They met the Guardians of the Blud. | Guardians of the Blud
            A PC with an OJ was there, and IQ tests. | ''
            """)
    void synonymsOfOneWordAndInitialsAreFoundAsTheyAreWrittenOnly(String text, String expected) {
        CaseIndex index = new CaseIndex();
        index.apply(List.of(
                Change.made(Entity.named("e-1", "ArmedGroup", "Ansar Allah")),
                Change.made(Entity.named("e-2", "ArmedGroup", "Ashab al-Kahf")),
                Change.made(Entity.named("e-3", "ArmedGroup", "Hezbollah")),
                Change.made(Entity.named("e-4", "Person", "Omar al-Jaberi")),
                Change.made(Entity.named("e-5", "Person", "Ismail Qaani")),
                Change.made(Entity.named("e-6", "ArmedGroup", "Saraya Awliya al-Dam"))));
        assertThat(new Suggester(index, OntologyFile.defaultOne(), Locale.ENGLISH)
                        .in(Things.article("a-1", text, ""), text).shown().stream()
                                .filter(each -> !each.isNew() && each.score() >= Suggestion.WORTH_SHOWING)
                                .map(Suggestion::quote)
                                .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brig. Gen. Tariq Salloum spoke on Monday. | Tariq Salloum=Person
            A convoy left the Zarqan base in April. | Zarqan base=Facility
            Three men of a group called “Saraya al-Qamar” (Moon Companies) fled. | Saraya al-Qamar=ArmedGroup, Moon Companies=ArmedGroup
            Salim Darwish, the commander of the post, fled. | Salim Darwish=Person
            Iraqi officers met French and Sunni clerics on Sunday in Paris. | Paris=Place
            The Iraqi Ministry of Water and the Helsinki Institute for Peace agreed. | Ministry of Water=GovernmentBody, Helsinki Institute for Peace=Organization
            However, nobody knew. Large crowds came. | ''
            The Foreign Minister Karim Adel left New Delhi. | Karim Adel=Person, New Delhi=Place
            In the Dahuk Brigade (DB) men obeyed; the DB was strong. | Dahuk Brigade=ArmedGroup, DB=ArmedGroup, DB=ArmedGroup
            """)
    void namesThatTheCaseDoesNotHaveAreFoundWithTheirType(String text, String expected) {
        assertThat(of(text).stream()
                        .filter(each -> each.isNew() && each.score() >= Suggestion.WORTH_SHOWING)
                        .map(each -> each.quote() + "=" + each.type())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Men of the Dahuk Brigade fled. The brigade was beaten. | The brigade
            Men fled from Red Band, and the group split. | the group
            """)
    void descriptionsThatReferBackStandBelowAllOthers(String text, String quote) {
        assertThat(of(text))
                .filteredOn(each -> each.quote().equals(quote))
                .hasSize(1)
                .allMatch(each -> each.score() < Suggestion.WORTH_SHOWING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Red Band Strikes Northern Towns Again\\nRed Band took a town, people said. | Red Band, Red Band
            New Wave Of Attacks Shakes Northern Towns\\nMen came. | ''
            """)
    void headlinesInWhichEveryWordHasACapitalGiveOnlyNamesThatStandElsewhereToo(String text, String quotes) {
        assertThat(of(text.replace("\\n", "\n")).stream().map(Suggestion::quote).collect(Collectors.joining(", ")))
                .isEqualTo(quotes);
    }

    @Test
    void whatIsNoPartOfTheReportIsHiddenWithItsReason() {
        String text = "Guards saw Omar al-Jaberi there.\n\nRead on: Omar al-Jaberi and Salim Darwish, the commander.";
        Article.Region repeated = new Article.Region(text.indexOf("Read"), text.length(), Article.Kind.BOILERPLATE);
        Suggestions found = new Suggester(index(), OntologyFile.defaultOne(), Locale.ENGLISH)
                .in(withRegion(Things.article("a-1", text, ""), repeated), text);
        assertThat(found.shown()).extracting(Suggestion::quote).containsExactly("Omar al-Jaberi");
        assertThat(found.hidden())
                .filteredOn(each -> each.cause() == Hidden.Cause.LEFT_OUT)
                .extracting(each -> each.suggestion().quote())
                .contains("Omar al-Jaberi", "Salim Darwish");
    }

    private static Article withRegion(Article any, Article.Region region) {
        return new Article(
                any.id(),
                any.title(),
                any.byline(),
                any.source(),
                any.site(),
                any.url(),
                any.published(),
                any.language(),
                any.captured(),
                any.recorded(),
                any.words(),
                List.of(region),
                any.original(),
                any.textHash());
    }
}
