package org.sourceline.text.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class StripsTest {

    private static String cut(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    private static Span all(String text) {
        return new Span(0, text.length());
    }

    @Test
    void theWordsThatDifferAreTold() {
        String one = "Four men trained 12 fighters in March, officials said.";
        String other = "Four men trained 20 fighters, officials have said.";
        Rewording rewording = Rewording.between(one, all(one), other, all(other));
        assertThat(rewording.gone()).extracting(span -> cut(one, span)).containsExactly("12", "in March");
        assertThat(rewording.come()).extracting(span -> cut(other, span)).containsExactly("20", "have");
    }

    @Test
    void spellingAloneMakesNoWordAnother() {
        String one = "Kata'ib Hezbollah’s café";
        String other = "KATAIB HEZBOLLAH'S cafe";
        Rewording rewording = Rewording.between(one, all(one), other, all(other));
        assertThat(rewording.gone()).isEmpty();
        assertThat(rewording.likeness()).isEqualTo(1);
    }

    @Test
    void wordsAreKeptInOrderWhateverTheTexts() {
        Random random = new Random(6);
        for (int round = 0; round < 300; round++) {
            String one = made(random);
            String other = made(random);
            Rewording rewording = Rewording.between(one, all(one), other, all(other));
            int last = -1;
            for (int i = 0; i < rewording.after().size(); i++) {
                int at = rewording.kept(i);
                if (at >= 0) {
                    assertThat(at).as("%s / %s", one, other).isGreaterThan(last);
                    assertThat(cut(other, rewording.after().get(i)))
                            .isEqualTo(cut(one, rewording.before().get(at)));
                    last = at;
                }
            }
        }
    }

    private static String made(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(4))))
                .collect(Collectors.joining(" "));
    }

    @Test
    void whatBothSayStandsParagraphByParagraphAndTheRestOnItsSide() {
        String one = "Only here.\n\nThe first drone flew.\n\nThe second drone fell.\n\nA charity paid.";
        String other = "The first drone flew.\n\nThe second one fell.\n\nOnly there.";
        Strips.Pair pair = new Strips.Pair(
                new Span(one.indexOf("The first"), one.indexOf("\n\nA charity")),
                new Span(0, other.indexOf("\n\nOnly there")));
        List<Strips.Strip> strips = Strips.of(one, other, List.of(pair));
        assertThat(strips)
                .extracting(strip -> cut(one, strip.one()))
                .containsExactly("Only here.", "The first drone flew.", "The second drone fell.", "A charity paid.");
        assertThat(strips)
                .extracting(strip -> cut(other, strip.other()))
                .containsExactly("", "The first drone flew.", "The second one fell.", "Only there.");
        assertThat(strips).extracting(Strips.Strip::both).containsExactly(false, true, true, false);
        assertThat(strips.get(2).come()).extracting(span -> cut(other, span)).containsExactly("one");
    }

    @Test
    void anotherDateAndAnotherNameAreVariantsAndAnotherSpellingIsNone() {
        String one = "On 12 May Esmail Ghaani met the men in Baghdad, officials said.";
        assertThat(variants(one, "On 13 May Esmail Ghaani met the men in Baghdad, officials said."))
                .containsExactly(Variant.DATE);
        assertThat(variants(one, "On 12 June Esmail Ghaani met the men in Baghdad, officials said."))
                .containsExactly(Variant.DATE);
        assertThat(variants(one, "On 12 May Esmail Ghaani met the men in Basra, officials said."))
                .containsExactly(Variant.NAME);
        assertThat(variants(one, "On 12 May Esmail Qaani met the men in Baghdad, officials said."))
                .isEmpty();
        KnownNames known = KnownNames.of(Map.of("e-1", List.of("Esmail Ghaani", "the Hajji")));
        assertThat(Variant.between(one, "On 12 May the Hajji met the men in Baghdad, officials said.", known))
                .isEmpty();
    }

    @Test
    void whatACopyHasBeforeOrAfterIsNoVariant() {
        String one = "Men fired rockets at the port.";
        assertThat(variants(one, one + " Nobody could say why they had not been stopped on 3 May, Reuters wrote."))
                .isEmpty();
    }

    @Test
    void anotherNumberADenialAndAHedgeAreVariantsAndAnOmissionIsNone() {
        String one = "In May 12 men fired rockets, officials said.";
        assertThat(variants(one, "In May 20 men fired rockets, officials said."))
                .containsExactly(Variant.NUMBER);
        assertThat(variants(one, "In May 12 men did not fire rockets.")).containsExactly(Variant.NEGATION);
        assertThat(variants(one, "In May 12 men allegedly fired rockets.")).containsExactly(Variant.HEDGE);
        assertThat(variants(one, "Men fired rockets, officials said.")).isEmpty();
    }

    private static Set<Variant> variants(String one, String other) {
        return Variant.in(
                Strips.of(one, other, List.of(new Strips.Pair(all(one), all(other))))
                        .getFirst(),
                one,
                other,
                KnownNames.NONE);
    }

    @Test
    void everyCharacterThatIsNotBlankStandsInOneStrip() {
        String one = "Nought.\n\nOne two three.\n\nFour.";
        String other = "One two\n\nthree. Four.";
        List<Strips.Strip> strips =
                Strips.of(one, other, List.of(new Strips.Pair(new Span(9, 23), all("One two\n\nthree."))));
        String first = strips.stream().map(strip -> cut(one, strip.one())).collect(Collectors.joining());
        String second = strips.stream().map(strip -> cut(other, strip.other())).collect(Collectors.joining());
        assertThat(first.replaceAll("\\s", "")).isEqualTo(one.replaceAll("\\s", ""));
        assertThat(second.replaceAll("\\s", "")).isEqualTo(other.replaceAll("\\s", ""));
    }
}
