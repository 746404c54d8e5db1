package org.sourceline.text.attribution;

import java.util.regex.Pattern;

/// The words by which a text says that somebody said it.
final class Cues {

    private static final String SAYING = "said|says|say|told|tells|announced|announces|claimed|claims|reported|reports"
            + "|stated|states|confirmed|confirms|warned|warns|acknowledged|admitted|alleged|alleges|asserted|insisted"
            + "|insists|added|adds|wrote|writes|explained|noted|notes|declared|argued|argues|vowed|pledged|threatened to"
            + "|recalled|stressed|maintained|revealed|disclosed|testified|commented|tweeted|posted|described|called for"
            + "|believes?|believed|suggested|suggests|accused|accuses|predicted|emphasi[sz]ed|condemned|replied|concluded";
    private static final String DENYING = "denied|denies|deny|dismissed|rejected|refuted|disputed";

    static final Pattern VERB = pattern("(?<![\\p{L}-])(" + SAYING + "|" + DENYING + ")(?![\\p{L}-])");
    static final Pattern DENIAL = pattern("(?<![\\p{L}-])(?:" + DENYING + ")(?![\\p{L}-])");
    static final Pattern ACCORDING = pattern("(?<!\\p{L})(?:according to|in the words of|as told by|on the word of) ");
    static final Pattern CITING = pattern("(?<!\\p{L})(?:citing|quoting|cited|quoted) (?!as saying|by )");
    static final Pattern PASSIVE = pattern(
            "(?<!\\p{L})(?:is|are|was|were|been|being) (?:\\w+ly )?(?:confirmed|reported|announced|described|denied|backed up) by ");
    static final Pattern TOLD = pattern("(?<!\\p{L})(?:told|tells) ");
    static final Pattern QUOTED = pattern("(?<!\\p{L})(?:was|were|is|been) quoted (?:by (.+?) )?as saying");
    static final Pattern INVERTED = pattern("(?:[”\"’'] ?,?|,[”\"]?) ?(said|says|reported|reports|writes|wrote|added"
            + "|told|claimed|stated|announced|explained|warned)\\s+");
    static final Pattern IN_DOCUMENT =
            pattern("(?<!\\p{L})in (an? (?:\\w+ ){0,2}(?:statement|communiqu[eé]|letter|video"
                    + "|report|message|tweet|post|interview)(?: (?:message|statement))?)(?!\\p{L})");
    static final Pattern AUXILIARY = pattern("(?:is|are|was|were|be|been|being)\\s+(?:\\w+ly\\s+)?$");
    static final Pattern HEDGE = pattern("(?<!\\p{L})(allegedly|reportedly|purportedly|apparently|supposedly"
            + "|(?:is|are|was|were) (?:widely )?(?:believed|thought|suspected|said|reported|alleged)|rumou?red|unconfirmed"
            + "|alleged|believed to|suspected of|يُعتقد|يعتقد|يقال|مزاعم|يُزعم)(?!\\p{L})");
    static final Pattern ARABIC =
            pattern("(?<!\\p{L})[وف]?(?:قالت?|أعلنت?|اعلنت?|أفادت?|افادت?|أكدت?|اكدت?|صرحت?|صرّحت?|ذكرت?|نفت|نفى|زعمت?)"
                    + "\\s+(.+?)\\s+(?:إن|أن|ان|بأن|بان|فيه|في|على|عن)(?!\\p{L})");
    static final Pattern ARABIC_ACCORDING =
            pattern("(?<!\\p{L})(?:وفقا ل|وفقاً ل|بحسب |نقلا عن |نقلاً عن )([^،.؛:«»“”]+)");

    private Cues() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
