package org.sourceline.text.attribution;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sourceline.text.name.Demonyms;
import org.sourceline.text.name.NameForm;

/// Tells what kind of voice words are, by how they are written and what noun they have.
final class VoiceKinds {

    private static final Pattern DOCUMENT = Pattern.compile(
            "(?iu)\\b(statements?|communiqu[eé]s?|reports?|letters?|videos?|documents?|study|studies|messages?|tweets?"
                    + "|posts?|memos?|surveys?|accounts?|testimony|testimonies|records?|indictments?|readouts?|leaflets?)\\b");
    private static final Pattern MEDIA = Pattern.compile("\\b(Reuters|AFP|AP|Associated Press|BBC|CNN|TASS|RIA|Xinhua"
            + "|IRNA|Fars|Tasnim|SANA|Rudaw|Anadolu|Bloomberg|Al[- ]?Jazeera|Al[- ]?Arabiya|Al[- ]Monitor|Al[- ]?Mayadeen"
            + "|Axios|Politico|Haaretz|[A-Z]\\w+ (?:Times|Post|Journal|Observer|Tribune|Monitor|Daily|News|Press|Herald"
            + "|Gazette|Telegraph|Guardian|Eye|TV|Television|Agency|Radio)|Guardian|Economist|Independent)\\b"
            + "|(?i:\\b(?:news agency|newspaper|television|broadcaster|news channel|news website|state media|local media"
            + "|news agencies|media outlets?|tv)\\b)");
    private static final Pattern ONE = Pattern.compile(
            "(?iu)^(?:an? |one\\b|another\\b|the (?:\\w+ )?(?:official|source|commander|spokes\\w+)$).*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’.-]+");

    private VoiceKinds() {}

    static Voice.Kind of(String words) {
        if (MEDIA.matcher(words).find()) {
            return Voice.Kind.MEDIA;
        }
        if (isNamed(words)) {
            return Voice.Kind.NAMED;
        }
        if (DOCUMENT.matcher(words).find()) {
            return Voice.Kind.DOCUMENT;
        }
        if (ONE.matcher(words).matches()) {
            return Voice.Kind.ANONYMOUS;
        }
        boolean many =
                words.toLowerCase(Locale.ROOT).matches(".*\\b\\w{3,}(?<!s)s\\b.*|.*\\bpeople\\b.*|.*\\band\\b.*");
        return many ? Voice.Kind.COLLECTIVE : Voice.Kind.ANONYMOUS;
    }

    private static boolean isNamed(String words) {
        var matcher = WORD.matcher(words);
        while (matcher.find()) {
            String word = matcher.group();
            boolean capital = Character.isUpperCase(word.codePointAt(0)) || word.matches("\\p{Ll}{2}-\\p{Lu}.*");
            boolean begins = matcher.start() == 0
                    && word.toLowerCase(Locale.ROOT)
                            .matches(
                                    "the|a|an|one|two|three|four|five|six|several|some|many|most|another|other|both|senior|local|security"
                                            + "|officials?|police|state|military|sources?|residents?|witnesses|analysts|experts|diplomats"
                                            + "|hospital|medics|all|his|her|its|their");
            if (capital && !begins && !Demonyms.is(word) && !NameForm.isTitle(word) && !word.matches("U\\.?S\\.?|UK")) {
                return true;
            }
        }
        return false;
    }
}
