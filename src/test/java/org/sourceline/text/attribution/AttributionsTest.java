package org.sourceline.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourceline.suggest.GoldText;
import org.sourceline.text.Sentences;
import tools.jackson.databind.json.JsonMapper;

class AttributionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two security officials in Erbil, speaking on condition of anonymity, said they believed it. | Two security officials in Erbil
            The rockets came from Sinjar, according to a local police chief. | a local police chief
            In Baghdad, a spokesman for the group later denied it. | a spokesman for the group
            “We fired them,” said Abu Ali in a letter. | Abu Ali
            وأفاد مسؤولان أمنيان بأن الصواريخ أُطلقت من شاحنة. | مسؤولان أمنيان
            He said that it was over. | ''
            The town was said to be quiet. | ''
            Rockets struck the airport. | ''
            """)
    void theSpeakerIsReadInTheSentencesOwnWords(String sentence, String speaker) {
        assertThat(Attributions.of(sentence).speaker().map(Voice::words).orElse(""))
                .isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource({"The lorry reportedly came from Sinjar., reportedly", "The lorry came from Sinjar., ''"})
    void wordsThatTakeNoSideAreTold(String sentence, String hedge) {
        assertThat(Attributions.of(sentence).hedge()).isEqualTo(hedge);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two commanders told Reuters that they had left. | Two commanders COLLECTIVE, Reuters MEDIA
            Omar Sabri said in a statement that it was over. | Omar Sabri NAMED, a statement DOCUMENT
            The Daily Herald reported, citing a senior officer, that it was over. | a senior officer ANONYMOUS, The Daily Herald MEDIA
            Omar Sabri was quoted by Xinhua as saying that it was over. | Omar Sabri NAMED, Xinhua MEDIA
            One of the commanders said so. | One of the commanders ANONYMOUS
            The report says that nobody knew. | The report DOCUMENT
            """)
    void whoPassedItOnStandsAfterWhoSaidIt(String sentence, String chain) {
        assertThat(Attributions.of(sentence).chain().stream()
                        .map(voice -> voice.words() + " " + voice.kind())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(chain);
    }

    @Test
    void aDenialIsToldAndAPronounIsCarriedOverAsUnsure() {
        assertThat(Attributions.of("Omar Sabri denied that his men fired.").denies())
                .isTrue();
        assertThat(Attributions.of("Omar Sabri said that his men fired.").denies())
                .isFalse();
        String text = "Omar Sabri said it was over. He added that nobody fired.";
        assertThat(Attributions.around(text, 35, 40).speaker()).hasValueSatisfying(voice -> {
            assertThat(voice.words()).isEqualTo("Omar Sabri");
            assertThat(voice.sure()).isFalse();
        });
    }

    @Test
    void sourcesInRealArticlesAreFoundWhereTheyWereMarkedByHand() throws IOException {
        int marked = 0;
        int found = 0;
        int told = 0;
        int right = 0;
        List<String> remarks = new ArrayList<>();
        for (GoldText text : GoldText.articles()) {
            List<int[]> sources = sources(text.id());
            List<Voice> voices = sources.isEmpty()
                    ? List.of()
                    : Sentences.all(text.text()).stream()
                            .flatMap(at -> Attributions.of(text.text(), at[0], at[1]).chain().stream())
                            .toList();
            for (int[] source : sources) {
                boolean there = voices.stream().anyMatch(voice -> voice.start() < source[1] && source[0] < voice.end());
                marked++;
                found += there ? 1 : 0;
                if (!there) {
                    remarks.add("missed " + text.text().substring(source[0], source[1]));
                }
            }
            for (Voice voice : voices) {
                boolean there = sources.stream().anyMatch(at -> voice.start() < at[1] && at[0] < voice.end());
                told++;
                right += there ? 1 : 0;
                if (!there) {
                    remarks.add("wrong " + voice.words());
                }
            }
        }
        String figures =
                "sources: recall %d of %d, precision %d of %d %s".formatted(found, marked, right, told, remarks);
        System.getLogger("figures").log(System.Logger.Level.INFO, figures);
        assertThat(found).as(figures).isGreaterThanOrEqualTo((int) Math.ceil(0.7 * marked));
        assertThat(right).as(figures).isGreaterThanOrEqualTo((int) Math.ceil(0.8 * told));
    }

    private static List<int[]> sources(String article) throws IOException {
        try (InputStream in = Objects.requireNonNull(AttributionsTest.class.getResourceAsStream("sources.jsonl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(new JsonMapper()::readTree)
                    .filter(source -> source.path("article").asString().equals(article))
                    .map(source -> new int[] {
                        source.path("start").asInt(), source.path("end").asInt()
                    })
                    .toList();
        }
    }
}
