package org.sourceline.store.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourceline.model.Article;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Item;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.Change;
import org.sourceline.store.Hash;
import org.sourceline.store.Plan;

class RefusalsContractTest extends CaseStoreContract {

    RefusalsContractTest(SharedCase.Kept kept) throws Problem {
        super(kept);
    }

    static Stream<Item> dangling() {
        return Stream.of(
                Things.article("a-9", "a text never kept", ""),
                Things.article("a-9", Things.TEXT, "s-none"),
                Things.origin("o-9", "a-none"),
                Things.mention("m-9", "a-none", "Red Band", "e-1"),
                Things.mention("m-9", "a-1", "Red Band", "e-none"),
                Things.claim("c-9", "e-none", "e-2"),
                Things.claim("c-9", "e-1", "e-none"),
                new Claim("c-9", "e-1", "USED", "e-2", FuzzyDate.UNKNOWN, "e-none", Claim.Status.ASSERTED, 1, ""),
                Things.citation("q-9", "c-none", "a-1"),
                Things.citation("q-9", "c-1", "a-none"),
                Things.citation("q-9", "c-1", "a-1")
                        .saying(Citation.Stance.DENIES, new Attribution(Attribution.Kind.NAMED, "x", "e-none")),
                Things.same("j-9", "e-none", "e-1"),
                Things.same("j-9", "e-1", "e-none"));
    }

    @ParameterizedTest
    @MethodSource("dangling")
    void whatRefersToNothingIsRefusedWithAllElseInItsStep(Item dangling) throws Problem {
        twoGroups();
        make(Things.claim("c-1", "e-1", "e-2"));
        Entity sound = Things.group("e-7", "Seven");
        Problem refusal = refused(() -> make(sound, dangling));
        assertThat(refusal.getMessage()).contains("Nothing was changed");
        assertThat(found(sound)).isNull();
        assertThat(make(sound).seq()).isEqualTo(3);
    }

    @Test
    void anAlterationToNothingIsRefused() throws Problem {
        twoGroups();
        Claim claim = Things.claim("c-1", "e-1", "e-2");
        make(claim);
        refused(() -> write(Change.altered(claim, Things.claim("c-1", "e-1", "e-none"))));
        Article article = Things.article("a-1", Things.TEXT, "s-1");
        refused(() -> write(Change.altered(article, Things.article("a-1", "no such text", "s-1"))));
        assertThat(links("HAS_TEXT")).containsExactly("a-1 " + Hash.of(Things.TEXT));
    }

    @Test
    void whatOthersReferToIsNotRemoved() throws Problem {
        twoGroups();
        make(Things.mention("m-1", "a-1", "Red Band", "e-1"), Things.same("j-1", "e-2", "e-3"));
        refused(() -> write(Change.removed(Things.article("a-1", Things.TEXT, "s-1"))));
        refused(() -> write(Change.removed(Things.source("s-1"))));
        refused(() -> write(Change.removed(Things.group("e-1", "Red Band"))));
        refused(() -> write(Change.removed(Things.group("e-3", "Green Band"))));
    }

    @Test
    void whatIsNotThereIsNeitherAlteredNorRemoved() throws Problem {
        Entity nobody = Things.group("e-1", "Nobody");
        refused(() -> write(Change.altered(nobody, nobody.renamed("Somebody"))));
        refused(() -> write(Change.removed(nobody)));
    }

    @Test
    void whatIsThereIsNotMadeAgain() throws Problem {
        make(Things.group("e-1", "Red Band"));
        Problem refusal = refused(() -> make(Things.group("e-2", "New"), Things.group("e-1", "Other")));
        assertThat(refusal.getMessage()).contains("Nothing was changed");
    }

    @Test
    void aPlanThatFailsLeavesNothing() throws Problem {
        make(Things.group("e-1", "Red Band"));
        Problem refusal = refused(() -> store.write("Mona", before -> {
            throw new Problem("It cannot be done.", "Do something else.");
        }));
        assertThat(refusal.whatHappened()).isEqualTo("It cannot be done.");
        Map<String, Object> before = everything();
        assertThatIllegalStateException()
                .isThrownBy(() -> store.write("Mona", view -> {
                    throw new IllegalStateException("a bug");
                }));
        assertThat(everything()).isEqualTo(before);
        assertThat(make(Things.group("e-2", "Next")).seq()).isEqualTo(2);
    }

    @Test
    void aPlanSeesTheCaseAsItStands() throws Problem {
        make(Things.group("e-1", "Red Band"));
        store.write("Mona", before -> {
            Entity there = before.find(Entity.class, "e-1").orElseThrow();
            return new Plan("Note", new Place.OfCase(), List.of(Change.altered(there, there.noted("seen"))));
        });
        assertThat(found(Things.group("e-1", "x")))
                .isEqualTo(Things.group("e-1", "Red Band").noted("seen"));
    }

    @Test
    void textsAreKeptOnceUnderTheirHash() throws Problem {
        String text = "نص \"quoted\" 🦊\r\n\tend ";
        store.keepTexts(Map.of(Hash.of(text), text));
        store.keepTexts(Map.of(Hash.of(text), text, Hash.of("other"), "other"));
        store.keepTexts(Map.of());
        assertThat(list(view -> view.text(Hash.of(text)).stream().toList())).containsExactly(text);
        assertThat(list(view -> view.text(Hash.of("never kept")).stream().toList()))
                .isEmpty();
        assertThat(shared.value("MATCH (t:Text) RETURN count(t)")).isEqualTo(2L);
        shared.cypher("MATCH (t:Text) SET t.text = 'as it was'");
        store.keepTexts(Map.of(Hash.of(text), text));
        assertThat(shared.value("MATCH (t:Text) RETURN collect(DISTINCT t.text)"))
                .isEqualTo(List.of("as it was"));
    }

    @Test
    void originalsComeBackByteForByte() throws Problem {
        byte[] odd = new byte[70_000];
        for (int i = 0; i < odd.length; i++) {
            odd[i] = (byte) (i * 31 + i / 256);
        }
        byte[] empty = {};
        List<String> hashes = store.keepOriginals(List.of(odd, empty, odd));
        assertThat(hashes).containsExactly(Hash.of(odd), Hash.of(empty), Hash.of(odd));
        assertThat(store.original(Hash.of(odd)).orElseThrow()).isEqualTo(odd);
        assertThat(store.original(Hash.of(empty)).orElseThrow()).isEmpty();
        assertThat(store.keepOriginals(List.of(odd))).containsExactly(Hash.of(odd));
        assertThat(store.keepOriginals(List.of())).isEmpty();
        assertThat(store.original(Hash.of("never kept".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(store.original("../case.json")).isEmpty();
    }

    @Test
    void articlesAreFoundByTheVeryWordsInThem() throws Problem {
        twoGroups();
        String other = "Another text: 100% of \"Blue\" \\ bands.";
        store.keepTexts(Map.of(Hash.of(other), other));
        make(Things.article("a-2", other, ""), Things.article("a-3", Things.TEXT, ""));
        assertThat(list(view -> view.articlesWith("Blue Band"))).containsExactly("a-1", "a-3");
        assertThat(list(view -> view.articlesWith("\"Blue\" \\"))).containsExactly("a-2");
        assertThat(list(view -> view.articlesWith("blue band"))).isEmpty();
        assertThat(list(view -> view.articlesWith("100%"))).containsExactly("a-2");
    }
}
