package org.sourceline.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourceline.text.Alike;

class NameScannerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The KATAIB HEZBOLLAH fighters of Kata'ib-Hezbollah's | KATAIB HEZBOLLAH, Kata'ib-Hezbollah
            He met Hezbollah in Iraq, Iran's neighbour | Hezbollah, Iraq
            Kataib, Hezbollah | Hezbollah
            في العراق مع حزب الله | العراق
            Iraqi Iraqs | ''
            """)
    void theLongestKnownNamesAreFoundInAnySpelling(String text, String expected) {
        NameScanner scanner = new NameScanner();
        List.of("Kataib Hezbollah", "Hezbollah", "Iraq", "العراق")
                .forEach(name -> assertThat(scanner.add(name, name.length())).isEqualTo(name.length()));
        assertThat(String.join(
                        ", ",
                        scanner.find(text).stream()
                                .map(found -> text.substring(found.start(), found.end()))
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void oneOfManyNamesIsFoundWhereItIsAlikeAndNowhereElse() {
        Random random = new Random(5);
        List<String> names = new ArrayList<>();
        NameScanner scanner = new NameScanner();
        for (int i = 0; i < 20_000; i++) {
            names.add("Kata" + random.nextInt(3000) + " band" + random.nextInt(200) + " zu" + random.nextInt(50));
            scanner.add(names.getLast(), i);
        }
        String text =
                "Then Émile's " + names.get(77) + " and, " + names.get(4_711).toUpperCase(java.util.Locale.ROOT)
                        + "; kata1 band none. " + names.get(19_999).replace(" ", "-");
        assertThat(scanner.find(text)).hasSize(3).allSatisfy(found -> {
            String words = text.substring(found.start(), found.end());
            assertThat(Alike.to(names.get(found.name())).find(words)).hasSize(1);
        });
    }
}
