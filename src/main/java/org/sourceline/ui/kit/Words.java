package org.sourceline.ui.kit;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words a package shows, from the `words` properties beside it: the one place that can translate them.
///
/// Patterns are ICU's: `{0, plural, one {# article} other {# articles}}`.
public final class Words {

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /// The words of the package that a type belongs to.
    public static Words of(Class<?> type) {
        return new Words(
                ResourceBundle.getBundle(type.getPackageName() + ".words", Locale.getDefault(), type.getClassLoader()));
    }

    /// The words under a key, with the arguments filled in.
    public String say(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return new MessageFormat(pattern, bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale())
                .format(arguments);
    }
}
