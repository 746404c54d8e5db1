package org.sourceline.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourceline.job.Cancelled;
import org.sourceline.model.Article;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Derivation.Status;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Item;
import org.sourceline.model.Judgement;
import org.sourceline.model.Mention;
import org.sourceline.model.Origin;
import org.sourceline.model.Picture;
import org.sourceline.model.Source;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.Change;

class ItemsContractTest extends CaseStoreContract {

    private static final Source.Grade GRADE = new Source.Grade(Source.Reliability.C, "2021-05-01", "was there, once");
    private static final Attribution MAYOR = new Attribution(Attribution.Kind.NAMED, "the mayor", "e-3");

    ItemsContractTest(SharedCase.Kept kept) throws Problem {
        super(kept);
    }

    private static Article bare(Article article) {
        return new Article(
                article.id(),
                "",
                "",
                "",
                "",
                "",
                FuzzyDate.UNKNOWN,
                "",
                article.captured(),
                article.recorded(),
                0,
                List.of(),
                article.original(),
                article.textHash(),
                true,
                "read twice");
    }

    static Stream<List<Item>> items() {
        Article article = Things.article("a-2", Things.TEXT, "s-1");
        Claim claim = Things.claim("c-2", "e-1", "e-2");
        Citation citation = Things.citation("q-2", "c-1", "a-1");
        return Stream.of(
                List.of(Things.source("s-2"), new Source("s-2", "Agency", Source.Kind.AGENCY, List.of())),
                List.of(article, bare(article)),
                List.of(Things.origin("o-2", "a-1"), Things.origin("o-2", "")),
                List.of(
                        new Entity("e-9", "ArmedGroup", "Nine", List.of("IX", "nine"), "a note"),
                        new Entity("e-9", "Place", "Neun", List.of("Nine"), "").graded(GRADE)),
                List.of(
                        Things.mention("m-2", "a-1", "Red Band", "e-1"),
                        Things.mention("m-2", "a-1", "Blue Band", "e-2")),
                List.of(
                        claim,
                        new Claim(
                                "c-2",
                                "e-2",
                                "RIVAL_OF",
                                "e-3",
                                FuzzyDate.UNKNOWN,
                                "e-3",
                                Claim.Status.PROPOSED,
                                6,
                                "")),
                List.of(citation, citation.saying(Citation.Stance.DENIES, MAYOR).withCredibility(2)),
                List.of(
                        Things.same("j-2", "e-1", "e-2"),
                        new Judgement("j-2", "e-3", "e-1", Judgement.Verdict.UNSURE, "")),
                List.of(
                        Things.derivation("d-2", "a-1", "o-1"),
                        Things.derivation("d-2", "a-1", "o-1").with(Status.REJECTED)),
                List.of(Things.picture("p-2"), Things.wholePicture("p-3"), new Picture("p-2", "Empty", List.of())));
    }

    @ParameterizedTest
    @MethodSource("items")
    void anItemIsMadeAlteredAndRemovedAsItWasSaid(List<Item> beforeAndAfter) throws Problem {
        twoGroups();
        make(Things.claim("c-1", "e-1", "e-2"), Things.origin("o-1", ""));
        Item before = beforeAndAfter.getFirst();
        Item after = beforeAndAfter.getLast();
        Map<String, Object> without = everything();
        make(before);
        Map<String, Object> with = everything();
        assertThat(found(before)).isEqualTo(before);
        assertThat(list(view -> List.<Item>copyOf(view.all(before.getClass())))).contains(before);
        write(Change.altered(before, after));
        assertThat(found(before)).isEqualTo(after);
        Map<String, Object> altered = everything();
        write(Change.removed(after));
        assertThat(found(before)).isNull();
        assertThat(everything()).isEqualTo(without);
        store.undo("Mona");
        assertThat(everything()).isEqualTo(altered);
        store.undo("Mona");
        assertThat(everything()).isEqualTo(with);
        store.undo("Mona");
        assertThat(everything()).isEqualTo(without);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Brien \"the Fox\"",
                "back\\slash \\u0041 \\n",
                "كتائب حزب الله",
                "سپاه قدس\u200cها",
                "🦊 👩‍👩‍👧 𝔘nicode",
                "two\nlines\tand a tab",
                "`backtick` $dollar {brace} //comment /* */",
                "null",
                "\u0007bell \u0000nul"
            })
    void namesComeBackAsTheyWereWritten(String name) throws Problem {
        Entity entity = new Entity("e-1", "Person", name, List.of(name + " too", "x" + name), name);
        make(entity);
        assertThat(found(entity)).isEqualTo(entity);
        assertThat(list(view -> view.called(name))).containsExactly(entity);
        assertThat(list(view -> view.called(name + " too"))).containsExactly(entity);
        store.undo("Mona");
        assertThat(found(entity)).isNull();
        store.redo("Mona");
        assertThat(found(entity)).isEqualTo(entity);
    }

    @Test
    void aVeryLongNameIsKeptOrRefusedInWords() throws Problem {
        Entity long4 = Things.group("e-1", "ن".repeat(4_000));
        make(long4);
        assertThat(list(view -> view.called(long4.name()))).containsExactly(long4);
        Entity endless = Things.group("e-2", "long ".repeat(20_000));
        refused(() -> make(endless));
        Entity alias = Things.group("e-3", "Short").alsoCalled("long ".repeat(20_000));
        refused(() -> make(alias));
    }

    @Test
    void datesKeepTheirPrecision() throws Problem {
        twoGroups();
        List<String> dates = List.of(
                "",
                "2021",
                "2021-05",
                "2021-05-21",
                "2020~",
                "2020-06?/2020-12%",
                "../2021",
                "2020/..",
                "2020/",
                "/2021",
                "0476-09-04");
        for (String date : dates) {
            Claim claim = Things.claim("c-" + dates.indexOf(date), "e-1", "e-2").heldOn(FuzzyDate.parse(date));
            make(claim);
            assertThat(found(claim)).isEqualTo(claim);
        }
        assertThat(list(view -> view.all(Claim.class))).hasSameSizeAs(dates);
    }

    @Test
    void allItemsOfAKindAreHandedOnInTheOrderInWhichTheyAreListed() throws Problem {
        List<Change> many = IntStream.range(0, 5003)
                .mapToObj(i -> Change.made(Entity.named("e-" + i, "Person", "Name " + i)))
                .toList();
        write(many.toArray(Change[]::new));
        List<Entity> handedOn = new ArrayList<>();
        List<Integer> stretches = list(view -> {
            List<Integer> sizes = new ArrayList<>();
            view.each(Entity.class, stretch -> {
                int before = handedOn.size();
                stretch.forEach(handedOn::add);
                sizes.add(handedOn.size() - before);
            });
            return sizes;
        });
        assertThat(handedOn).isEqualTo(list(view -> view.all(Entity.class)));
        assertThat(stretches).containsExactly(5000, 3);
    }

    @Test
    void anIndexBeingReadCanBeCancelled() throws Problem {
        twoGroups();
        assertThatThrownBy(() -> list(view -> {
                    CaseIndex.of(view, (done, total, what) -> {
                        throw new Cancelled();
                    });
                    return List.of();
                }))
                .isInstanceOf(Cancelled.class);
        assertThat(list(view -> CaseIndex.of(view).all(Entity.class))).hasSize(3);
    }

    @Test
    void entitiesAreFoundByNameAndByAlias() throws Problem {
        Entity one = new Entity("e-1", "Person", "Ali", List.of("Abu Ali", "علي"), "");
        Entity two = new Entity("e-2", "Place", "Abu Ali", List.of("Ali"), "");
        make(one, two);
        assertThat(list(view -> view.called("Ali"))).containsExactly(one, two);
        assertThat(list(view -> view.called("Abu Ali"))).containsExactly(one, two);
        assertThat(list(view -> view.called("ali"))).isEmpty();
        assertThat(list(view -> view.called("علي"))).containsExactly(one);
        Entity renamed = one.renamed("Ali Hasan").notCalled("علي");
        write(Change.altered(one, renamed));
        assertThat(list(view -> view.called("علي"))).isEmpty();
        assertThat(list(view -> view.called("Ali"))).containsExactly(renamed, two);
        write(Change.removed(two));
        assertThat(list(view -> view.called("Ali"))).containsExactly(renamed);
    }

    @Test
    void mentionsAreFoundWhereTheyBegin() throws Problem {
        twoGroups();
        Mention red = Things.mention("m-1", "a-1", "Red Band", "e-1");
        Mention only = Things.mention("m-2", "a-1", "Red", "e-2");
        Mention blue = Things.mention("m-3", "a-1", "Blue Band", "e-2");
        make(red, only, blue);
        assertThat(list(view -> view.mentionsAt("a-1", List.of(0)))).containsExactlyInAnyOrder(red, only);
        assertThat(list(view -> view.mentionsAt("a-1", List.of(13, 14)))).containsExactly(blue);
        assertThat(list(view -> view.mentionsAt("a-2", List.of(0)))).isEmpty();
    }

    @Test
    void whatIsAskedForByIdsComesAndNothingElse() throws Problem {
        twoGroups();
        assertThat(list(view -> view.findAll(Entity.class, List.of("e-2", "nobody", "e-1"))))
                .extracting(Entity::id)
                .containsExactlyInAnyOrder("e-1", "e-2");
        assertThat(list(view -> view.findAll(Entity.class, List.of()))).isEmpty();
        assertThat(list(view -> view.find(Entity.class, "a-1").stream().toList()))
                .isEmpty();
        assertThat(list(view -> view.all(Origin.class))).isEmpty();
    }
}
