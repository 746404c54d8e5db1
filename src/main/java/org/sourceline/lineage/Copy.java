package org.sourceline.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sourceline.model.Article;
import org.sourceline.text.credit.Credit;
import org.sourceline.text.credit.Credits;
import org.sourceline.text.credit.Publishers;
import org.sourceline.text.reuse.KnownNames;
import org.sourceline.text.reuse.Span;
import org.sourceline.text.reuse.Story;

/// An article made ready to be compared with others.
///
/// @param credits who is credited in it, but for the outlet that published it
record Copy(Article article, Story story, List<Credit> credits) {

    private static final String PAGE = "text/html";
    private static final int NEAR = 40;
    private static final int LEAD_SENTENCES = 3;

    static Copy of(Article article, String text, List<Span> furniture, KnownNames names, Publishers publishers) {
        List<Span> apart = apart(article, furniture);
        int body = 0;
        for (Span span : apart) {
            body = span.start() <= body + NEAR ? Math.max(body, span.end()) : body;
        }
        int end = article.regions().stream()
                .filter(region -> region.kind() == Article.Kind.APPENDED)
                .mapToInt(Article.Region::start)
                .min()
                .orElse(text.length());
        return new Copy(
                article, Story.of(text, apart, names), credits(article, text, Math.min(body, end), end, publishers));
    }

    /// What of an article is compared, without who is credited.
    static Story story(Article article, String text, List<Span> furniture, KnownNames names) {
        return Story.of(text, apart(article, furniture), names);
    }

    private static List<Span> apart(Article article, List<Span> furniture) {
        List<Span> all = new ArrayList<>(furniture);
        article.regions().forEach(region -> all.add(new Span(region.start(), region.end())));
        all.sort(Comparator.comparingInt(Span::start)
                .thenComparing(Comparator.comparingInt(Span::end).reversed()));
        List<Span> apart = new ArrayList<>();
        int end = 0;
        for (Span span : all) {
            if (span.end() > end) {
                apart.add(new Span(Math.max(end, span.start()), span.end()));
                end = span.end();
            }
        }
        return apart;
    }

    private static List<Credit> credits(Article article, String text, int body, int end, Publishers publishers) {
        List<Credit> credits = new ArrayList<>(Credits.in(text, body, end, publishers));
        Credits.ofByline(article.byline(), publishers)
                .ifPresent(name -> credits.add(new Credit(0, 0, name, Publishers.key(name), Credit.Kind.WHOLE)));
        Optional<String> canonical = article.original().type().equals(PAGE)
                ? publishers.elsewhere(article.site(), article.url())
                : Optional.empty();
        credits.removeIf(credit -> Publishers.isSite(article.site(), credit.name())
                || (canonical.isEmpty() && Publishers.isSite(article.url(), credit.name())));
        canonical.ifPresent(name -> credits.add(new Credit(0, 0, name, Publishers.key(name), Credit.Kind.CANONICAL)));
        return List.copyOf(credits);
    }

    /// Whether it is of that publisher, by its site, its address or its words.
    boolean isOf(String publisher) {
        return Publishers.isSite(article.site(), publisher)
                || (of(Credit.Kind.CANONICAL).isEmpty() && Publishers.isSite(article.url(), publisher))
                || story.text().contains(publisher);
    }

    /// Who is credited that way.
    List<String> of(Credit.Kind kind) {
        return credits.stream()
                .filter(credit -> credit.kind() == kind)
                .map(Credit::name)
                .toList();
    }

    String id() {
        return article.id();
    }

    /// Offset before which its first sentences stand.
    int lead() {
        return story.sentences().stream()
                .filter(Story.Sentence::isLong)
                .limit(LEAD_SENTENCES)
                .mapToInt(sentence -> sentence.span().end())
                .max()
                .orElse(0);
    }

    int words() {
        return story.tokens().size();
    }

    /// Host of the site, or its name.
    String host() {
        return article.site().replaceFirst("^www\\.", "");
    }

    boolean isSameOutletAs(Copy other) {
        return !host().isEmpty() && host().equals(other.host());
    }

    Optional<LocalDate> day() {
        return article.published().earliest();
    }

    /// Who the whole report is credited to, surest first; a mention far below counts when it comes again.
    List<Credit> wholeCredits() {
        List<Credit> whole = new ArrayList<>(credits.stream()
                .filter(credit -> credit.kind() != Credit.Kind.POINTER && credit.kind() != Credit.Kind.SENTENCE)
                .sorted(Comparator.comparing(Credit::kind))
                .toList());
        for (Credit credit : credits) {
            long again = credits.stream()
                    .filter(other -> Publishers.same(other.name(), credit.name()))
                    .count();
            if (credit.kind() == Credit.Kind.SENTENCE && again > 1) {
                whole.add(credit);
            }
        }
        return whole;
    }
}
