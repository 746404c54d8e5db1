package org.sourceline.suggest.claim;

import java.net.URI;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.sourceline.model.Article;
import org.sourceline.model.FuzzyDate;
import org.sourceline.store.CaseIndex;
import org.sourceline.suggest.Reasons;
import org.sourceline.text.date.DayOrder;
import org.sourceline.text.date.DayOrder.Ground;
import org.sourceline.text.date.DayOrder.Told;

/// Tells which of day and month an article's dates in bare numbers put first: by the article's other dates, by those of
/// the outlet's articles published nearest to it, by the language its page declares, by the country of its site.
public final class DayOrders {

    /// So many articles of an outlet are looked at.
    static final int NEAREST = 200;

    private final CaseIndex index;
    private final Map<String, Told> told = new ConcurrentHashMap<>();

    /// The orders in a case.
    public DayOrders(CaseIndex index) {
        this.index = index;
    }

    /// The order in an article; where none of its dates can be read in both, nothing is looked up.
    ///
    /// @param texts gives the text with a hash; empty where there is none
    public DayOrder of(Article article, String text, UnaryOperator<String> texts) {
        if (!DayOrder.isAsked(text)) {
            return DayOrder.UNTOLD;
        }
        return Told.in(text)
                .order(Ground.TEXT)
                .or(() -> outlet(article, texts).order(Ground.OUTLET))
                .or(() -> DayOrder.ofLanguage(article.language()))
                .or(() -> DayOrder.ofHost(host(article)))
                .orElse(DayOrder.UNTOLD);
    }

    private Told outlet(Article article, UnaryOperator<String> texts) {
        if (article.source().isEmpty()) {
            return Told.NONE;
        }
        long day = day(article);
        return index.articlesFrom(article.source()).stream()
                .filter(other -> !other.id().equals(article.id()))
                .sorted(Comparator.comparingLong((Article other) -> Math.abs(day(other) - day))
                        .thenComparing(Article::id))
                .limit(NEAREST)
                .map(other -> told.computeIfAbsent(other.textHash(), hash -> Told.in(texts.apply(hash))))
                .reduce(Told.NONE, Told::and);
    }

    private static long day(Article article) {
        FuzzyDate published = article.published();
        return published
                .earliest()
                .or(published::latest)
                .map(day -> day.toEpochDay())
                .orElse((long) Integer.MAX_VALUE);
    }

    private static String host(Article article) {
        try {
            return Optional.ofNullable(URI.create(article.url()).getHost()).orElse("");
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    /// Why a date in bare numbers is read in an order, in words.
    public static String why(DayOrder order, Reasons reasons) {
        String first = reasons.say(order.monthFirst() ? "order.month" : "order.day");
        boolean all = order.agreeing() == order.telling();
        return switch (order.ground()) {
            case PAST -> reasons.say("order.past", first);
            case TEXT ->
                reasons.say(
                        all ? "order.text" : "order.text.most",
                        first,
                        order.shown(),
                        order.agreeing(),
                        order.telling());
            case OUTLET -> reasons.say("order.outlet", first, order.shown(), order.agreeing(), order.telling());
            case LANGUAGE -> reasons.say("order.language", first, reasons.language(order.shown()));
            case COUNTRY -> reasons.say("order.country", first, reasons.country(order.shown()));
            case NOTHING -> reasons.say("order.nothing", first);
        };
    }
}
