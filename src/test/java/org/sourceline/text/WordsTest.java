package org.sourceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wordsAreRunsOfLettersAndDigits() {
        assertThat(Words.count("Three men, 2 trucks – one road.")).isEqualTo(6);
        assertThat(Words.count(" \n… — !")).isZero();
        assertThat(Words.count("")).isZero();
    }

    @Test
    void apostrophesAndHyphensInsideAWordDoNotPartIt() {
        assertThat(Words.count("Iran’s long-range drones weren't 'seen' - twice"))
                .isEqualTo(6);
    }

    @Test
    void arabicAndPersianWordsAreCountedWithTheirMarksAndJoiners() {
        assertThat(Words.count("قالَ المتحدثُ إنَّ الخبر صحيح")).isEqualTo(5);
        assertThat(Words.count("نیروها می\u200cروند")).isEqualTo(2);
    }

    @Test
    void lettersBeyondTheBasicPlaneAreLettersToo() {
        assertThat(Words.count("\ud835\udc00\ud835\udc01 \ud83d\ude00")).isEqualTo(1);
    }
}
