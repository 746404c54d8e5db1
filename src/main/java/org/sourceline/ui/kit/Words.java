package org.sourceline.ui.kit;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The words a package shows, from the `words` properties beside it: the one place that can translate them.
///
/// They are in the language that the JVM displays things in, looked up each time, so that another can be chosen.
/// Patterns are ICU's: `{0, plural, one {# article} other {# articles}}`.
public final class Words {

    /// Without this a language that has no words would get those of the system's language instead of English.
    private static final ResourceBundle.Control NO_DETOURS =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /// The patterns read so far, each to be used by one thread at a time.
    private static final Map<Pattern, MessageFormat> READ = new ConcurrentHashMap<>();

    private final Class<?> type;

    private record Pattern(String words, Locale language) {}

    private Words(Class<?> type) {
        this.type = type;
    }

    /// The words of the package that a type belongs to.
    public static Words of(Class<?> type) {
        return new Words(type);
    }

    private ResourceBundle bundle() {
        return bundle(Locale.getDefault(Locale.Category.DISPLAY));
    }

    private ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                type.getPackageName() + ".words",
                language,
                Objects.requireNonNullElse(type.getClassLoader(), ClassLoader.getSystemClassLoader()),
                NO_DETOURS);
    }

    /// The words under a key, with the arguments filled in.
    public String say(String key, Object... arguments) {
        ResourceBundle bundle = bundle();
        Pattern pattern = new Pattern(bundle.getString(key), language(bundle));
        MessageFormat format = READ.computeIfAbsent(pattern, it -> new MessageFormat(it.words(), it.language()));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /// Every key.
    public Stream<String> keys() {
        return bundle().keySet().stream();
    }

    /// The pattern under a key in English.
    public String english(String key) {
        return bundle(Locale.ROOT).getString(key);
    }

    /// The language they are in.
    public Locale language() {
        return language(bundle());
    }

    private static Locale language(ResourceBundle bundle) {
        Locale locale = bundle.getLocale();
        return locale.equals(Locale.ROOT) ? Locale.ENGLISH : locale;
    }
}
