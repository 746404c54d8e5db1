package org.sourceline.text.credit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sourceline.text.Spelling;

/// Who publishes news: agencies and papers known everywhere, as listed in `publishers.txt`, and those of a case.
public final class Publishers {

    private static final Map<String, String> EVERYWHERE = read();
    private static final Pattern LOOKS = Pattern.compile(
            "(?:.* )?(?:News|News Agency|Press Agency|Agency|Times|Post|Journal|Press|Wire|Newswire|Monitor|Gazette|Herald|Tribune"
                    + "|Daily|Observer|Chronicle|Telegraph|Mirror|Media|Network|Radio|TV|Television|Broadcasting|Courier|Standard"
                    + "|Review|Mail|Weekly|Ledger|Bulletin|Dispatch|Gazeta|Zeitung|Presse)");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}");

    /// What countries register names under, before their own two letters.
    private static final Set<String> SECOND_LEVEL =
            Set.of("ac", "co", "com", "edu", "gob", "gov", "info", "ltd", "ne", "net", "or", "org", "plc");

    private static final int COUNTRY = 2;

    private final Map<String, String> here = new HashMap<>();

    private Publishers() {}

    /// Those known everywhere and these.
    ///
    /// @param names names of the outlets that articles of a case come from
    public static Publishers with(Collection<String> names) {
        Publishers publishers = new Publishers();
        names.stream()
                .filter(name -> !name.isBlank() && name.indexOf('.') < 0)
                .forEach(name -> publishers.here.putIfAbsent(key(name), name));
        return publishers;
    }

    /// The publisher that goes by exactly that name, or whose name looks like no other thing's.
    Optional<String> named(String name) {
        String key = key(name);
        String known = EVERYWHERE.getOrDefault(key, here.get(key));
        boolean initials = name.length() <= 4 && !name.equals(name.toUpperCase(Locale.ROOT)) && name.charAt(0) < 0x80;
        if (known != null && !initials) {
            return Optional.of(known);
        }
        boolean several = name.indexOf(' ') > 0;
        return several && LOOKS.matcher(name).matches() ? Optional.of(bare(name)) : Optional.empty();
    }

    /// The publisher of a dateline or source line, where any name is one.
    Optional<String> credited(String name) {
        Optional<String> known = named(name);
        boolean plain = name.length() >= 2 && Character.isUpperCase(name.charAt(0));
        return known.isPresent() || !plain ? known : Optional.of(bare(name));
    }

    /// What is the same for all spellings of a publisher's name.
    public static String key(String name) {
        return Spelling.key(bare(name)).replace(" ", "");
    }

    private static String bare(String name) {
        String stripped = name.strip();
        return stripped.regionMatches(true, 0, "the ", 0, 4) ? stripped.substring(4) : stripped;
    }

    /// Whether two names may be one publisher's: the same, or the one the initials of the other.
    public static boolean same(String one, String other) {
        String a = canonical(one);
        String b = canonical(other);
        return key(a).equals(key(b)) || isShort(a, b) || isShort(b, a);
    }

    /// The name known best for the publisher.
    public static String canonical(String name) {
        return EVERYWHERE.getOrDefault(key(name), bare(name));
    }

    /// Whether a site, by its name or host, is the publisher.
    public static boolean isSite(String site, String name) {
        if (site.isBlank()) {
            return false;
        }
        String key = key(canonical(name));
        String host = Spelling.key(site.toLowerCase(Locale.ROOT).replaceAll("^(https?://)?(www\\.)?", ""))
                .replace(" ", "");
        String bareKey = key.replaceAll("(newsagency|agency|news|group)$", "");
        boolean bareInHost = bareKey.length() >= 4 && host.contains(bareKey);
        return same(site, name) || bareInHost || (key.length() >= 4 && host.contains(key));
    }

    /// The publisher of an address that is not on a site's own pages, by its host where it goes by no name; empty where
    /// it may be the same site's.
    ///
    /// @param site name or host of the site
    public Optional<String> elsewhere(String site, String address) {
        String host = host(address);
        boolean own = site.isBlank()
                || host.isEmpty()
                || isSite(host, site)
                || isSite(site, host)
                || label(host).equals(label(host(site)));
        if (own) {
            return Optional.empty();
        }
        Optional<String> known = Stream.concat(EVERYWHERE.values().stream(), here.values().stream())
                .filter(name -> isSite(host, name))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        if (known.isPresent()) {
            String one = key(known.get());
            String other = key(site);
            return one.contains(other) || other.contains(one) ? Optional.empty() : known;
        }
        return site.indexOf('.') < 0 ? Optional.empty() : Optional.of(host);
    }

    private static String host(String address) {
        return address.toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("[/:?#].*$", "");
    }

    /// What of a host was registered, without what all hosts of a country have.
    private static String label(String host) {
        String[] labels = host.split("\\.");
        int last = labels.length - 2;
        boolean country = last > 0 && labels[last + 1].length() == COUNTRY && SECOND_LEVEL.contains(labels[last]);
        return last < 0 ? host : labels[country ? last - 1 : last];
    }

    private static boolean isShort(String initials, String name) {
        if (!INITIALS.matcher(initials).matches()) {
            return false;
        }
        StringBuilder first = new StringBuilder();
        for (String word : name.split("[ -]+")) {
            first.append(word.isEmpty() || !Character.isUpperCase(word.charAt(0)) ? "" : word.substring(0, 1));
        }
        return first.toString().equals(initials);
    }

    private static Map<String, String> read() {
        Map<String, String> known = new HashMap<>();
        for (String line : resource().split("\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] names = line.split("\\|");
                for (String name : names) {
                    known.putIfAbsent(key(name), names[0]);
                }
            }
        }
        return Map.copyOf(known);
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(Publishers.class.getResourceAsStream("publishers.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException brokenJar) {
            throw new UncheckedIOException(brokenJar);
        }
    }
}
