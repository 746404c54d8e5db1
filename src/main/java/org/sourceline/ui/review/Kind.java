package org.sourceline.ui.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sourceline.ui.desk.suggest.Offer;

/// A kind of offers: those of one rule, those that only may be right, or those put off.
///
/// @param id the rule's, or `unsure` or `put-off`
/// @param place before which kinds it stands: 0 for rules, then what is unsure, then what was put off
record Kind(String id, int place) {

    private static final Kind UNSURE = new Kind("unsure", 1);
    private static final Kind PUT_OFF = new Kind("put-off", 2);

    static Kind of(Offer offer) {
        return offer.putOff()
                ? PUT_OFF
                : offer.isSure() ? new Kind(offer.suggestion().rule().id(), 0) : UNSURE;
    }

    /// Offers by kind, the surest kind first; in each the surest names first, and each name's places together.
    static List<Offer> inOrder(List<Offer> offers) {
        Map<Kind, Double> sure = offers.stream()
                .collect(Collectors.groupingBy(
                        Kind::of,
                        Collectors.averagingDouble(offer -> offer.suggestion().score())));
        Map<List<String>, Double> names = offers.stream()
                .collect(
                        Collectors.toMap(Kind::name, offer -> offer.suggestion().score(), Math::max));
        return offers.stream()
                .sorted(Comparator.comparingInt((Offer offer) -> of(offer).place())
                        .thenComparing(offer -> -sure.getOrDefault(of(offer), 0.0))
                        .thenComparing(offer -> of(offer).id())
                        .thenComparing(offer -> -names.getOrDefault(name(offer), 0.0))
                        .thenComparing(offer -> offer.suggestion().name().toLowerCase(Locale.ROOT))
                        .thenComparing(offer -> offer.suggestion().article())
                        .thenComparing(offer -> offer.suggestion().start()))
                .toList();
    }

    private static List<String> name(Offer offer) {
        return List.of(
                of(offer).id(),
                offer.suggestion().type(),
                offer.suggestion().name().toLowerCase(Locale.ROOT));
    }
}
