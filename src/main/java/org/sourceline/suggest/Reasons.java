package org.sourceline.suggest;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.sourceline.model.FuzzyDate;
import org.sourceline.text.DateWords;

/// The reasons that suggestions are given with, in a language; patterns are ICU's.
public final class Reasons {

    private static final ResourceBundle.Control NO_DETOURS =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private final ResourceBundle bundle;
    private final Locale language;

    /// The reasons in a language, or in English where it has none.
    public Reasons(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                Reasons.class.getPackageName() + ".words",
                language,
                Objects.requireNonNullElse(Reasons.class.getClassLoader(), ClassLoader.getSystemClassLoader()),
                NO_DETOURS);
    }

    /// A date in words, its months as the language calls them.
    public String date(FuzzyDate date) {
        return DateWords.of(date, language);
    }

    /// A language with its region as people call it, by its BCP 47 tag.
    public String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(language);
    }

    /// A country as people call it, by its ISO 3166 code.
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(language);
    }

    /// The words under a key, with the arguments filled in.
    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }
}
