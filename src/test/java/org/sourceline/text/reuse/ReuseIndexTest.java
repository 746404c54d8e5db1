package org.sourceline.text.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReuseIndexTest {

    @Test
    void whatTheIndexCountsIsWhatAnyTwoTextsShare() {
        Random random = new Random(5);
        MadeUp madeUp = new MadeUp(5);
        List<String> stock = madeUp.sentences(60);
        List<long[]> grams = new ArrayList<>();
        ReuseIndex index = new ReuseIndex();
        for (int i = 0; i < 80; i++) {
            List<String> sentences = new ArrayList<>(madeUp.sentences(random.nextInt(6)));
            for (int taken = random.nextInt(4); taken > 0; taken--) {
                sentences.add(stock.get(random.nextInt(stock.size())));
            }
            long[] own = Grams.of(MadeUp.story(sentences).tokens());
            assertThat(index.add(own)).isEqualTo(i);
            grams.add(own);
        }
        Map<Integer, Grams.Shared> matches = index.matches(grams.get(17));
        Map<List<Integer>, Grams.Shared> pairs = new HashMap<>();
        index.pairs(1, (one, other, shared) -> pairs.put(List.of(one, other), shared));
        for (int i = 0; i < grams.size(); i++) {
            Grams.Shared there = Grams.shared(grams.get(17), grams.get(i));
            assertThat(matches.getOrDefault(i, new Grams.Shared(0, 0)))
                    .as("17 and %d", i)
                    .isEqualTo(there);
            for (int j = i + 1; j < grams.size(); j++) {
                assertThat(pairs.getOrDefault(List.of(i, j), new Grams.Shared(0, 0)))
                        .as("%d and %d", i, j)
                        .isEqualTo(Grams.shared(grams.get(i), grams.get(j)));
            }
        }
    }

    @Test
    void aStockPhraseOfManyArticlesCountsForNoneAndHidesNothing() {
        MadeUp madeUp = new MadeUp(6);
        List<String> stock = madeUp.sentences(1);
        List<String> shared = madeUp.sentences(2);
        ReuseIndex index = new ReuseIndex();
        for (int i = 0; i < ReuseIndex.MOST_ARTICLES + 100; i++) {
            List<String> sentences = new ArrayList<>(stock);
            sentences.addAll(madeUp.sentences(2));
            if (i % 100 == 7) {
                sentences.addAll(shared);
            }
            index.add(MadeUp.story(sentences).grams());
        }
        List<String> one = new ArrayList<>(stock);
        one.addAll(shared);
        long[] alone = MadeUp.story(shared).grams();
        assertThat(index.matches(MadeUp.story(one).grams()))
                .containsOnlyKeys(7, 107, 207)
                .allSatisfy((article, found) -> assertThat(found).isEqualTo(Grams.shared(alone, alone)));
    }

    @Test
    void noTwoOfManyUnrelatedTextsAreJoined() {
        MadeUp madeUp = new MadeUp(8);
        List<Story> stories = new ArrayList<>();
        ReuseIndex index = new ReuseIndex();
        for (int i = 0; i < 200; i++) {
            Story story = MadeUp.story(madeUp.sentences(30));
            stories.add(story);
            index.add(story.grams());
        }
        List<String> joined = new ArrayList<>();
        index.pairs(1, (one, other, shared) -> {
            double contained = (double) shared.telling()
                    / Math.min(
                            Grams.telling(stories.get(one).grams()),
                            Grams.telling(stories.get(other).grams()));
            if (contained >= Kinship.DERIVED) {
                joined.add(one + " " + other);
            }
        });
        assertThat(joined).isEmpty();
    }

    @Test
    void anExcerptAndATextWithAnotherAppendedAreFoundWhole() {
        for (int seed = 0; seed < 40; seed++) {
            MadeUp madeUp = new MadeUp(seed);
            List<String> original = madeUp.sentences(24);
            List<String> appended = new ArrayList<>(original);
            appended.addAll(madeUp.sentences(20));
            Story whole = MadeUp.story(original);
            Weights weights = Weights.over(List.of(whole));
            Kinship excerpt = Kinship.of(MadeUp.story(original.subList(3, 9)), whole, weights);
            Kinship longer = Kinship.of(MadeUp.story(appended), whole, weights);
            assertThat(excerpt.c5n()).as("seed %d", seed).isEqualTo(1);
            assertThat(longer.c5n()).as("seed %d", seed).isEqualTo(1);
            assertThat(excerpt.share()).as("seed %d", seed).isEqualTo(1);
            assertThat(longer.otherShare()).as("seed %d", seed).isEqualTo(1);
        }
    }
}
