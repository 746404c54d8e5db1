package org.sourceline.suggest.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sourceline.model.Article;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Mention;
import org.sourceline.model.Ontology;
import org.sourceline.model.Predicate;
import org.sourceline.store.CaseIndex;
import org.sourceline.suggest.Reasons;
import org.sourceline.text.Sentences;
import org.sourceline.text.attribution.Attributed;
import org.sourceline.text.attribution.Attributions;
import org.sourceline.text.attribution.Voice;
import org.sourceline.text.date.Anchor;
import org.sourceline.text.date.DatesInText;
import org.sourceline.text.date.DayOrder;
import org.sourceline.text.date.ReadDate;

/// Suggests the claims that articles make about entities tagged in them.
///
/// It stands for the case as it was when it was made. Nothing is recorded: that is `edit.claim.RecordClaim`.
public final class ClaimSuggester {

    private static final int FAR = 90;
    private static final Pattern BY = Pattern.compile("\\bby\\b");
    private final CaseIndex index;
    private final Ontology ontology;
    private final Reasons reasons;
    private final Set<String> rejected = new HashSet<>();

    /// A suggester for a case as it stands.
    ///
    /// @param language in which it gives its reasons
    public ClaimSuggester(CaseIndex index, Ontology ontology, Locale language) {
        this.index = index;
        this.ontology = ontology;
        this.reasons = new Reasons(language);
        for (Mention.Decision decision : index.all(Mention.Decision.class)) {
            switch (decision.verdict()) {
                case REJECTED_HERE -> rejected.add(place(decision.article(), decision.start(), decision.words()));
                case REJECTED_EVERYWHERE -> rejected.add(decision.words());
                case ACCEPTED, CORRECTED, LATER -> {}
            }
        }
    }

    private static String place(String article, int start, String words) {
        return article + " " + start + " " + words;
    }

    /// The claims suggested in an article, in the order of its text; dates are counted from the day of the report that
    /// its words first come from.
    ///
    /// @param order in which of day and month stand in its dates in bare numbers
    public List<ClaimSuggestion> in(Article article, String text, DayOrder order) {
        List<Mention> mentions = index.mentionsIn(article.id());
        List<ClaimSuggestion> found = new ArrayList<>();
        for (int[] sentence : Sentences.all(text)) {
            List<Mention> inside = mentions.stream()
                    .filter(mention -> mention.passage().start() >= sentence[0]
                            && mention.passage().end() <= sentence[1])
                    .toList();
            if (inside.size() > 1) {
                Anchor anchor =
                        Anchors.of(index, article, sentence[0], sentence[1]).in(order);
                new InSentence(article, text, anchor, sentence, inside).read(found);
            }
        }
        return found;
    }

    /// One sentence with the entities tagged in it.
    private final class InSentence {

        private final Article article;
        private final String text;
        private final Anchor anchor;
        private final int[] sentence;
        private final List<Mention> inside;

        InSentence(Article article, String text, Anchor anchor, int[] sentence, List<Mention> inside) {
            this.article = article;
            this.text = text;
            this.anchor = anchor;
            this.sentence = sentence;
            this.inside = inside;
        }

        void read(List<ClaimSuggestion> found) {
            Map<String, ClaimSuggestion> best = new LinkedHashMap<>();
            for (Trigger trigger : Trigger.all(text, sentence[0], sentence[1], ontology)) {
                ends(trigger)
                        .filter(each -> isWanted(each))
                        .ifPresent(each -> best.merge(
                                each.words(), each, (one, other) -> other.score() > one.score() ? other : one));
            }
            found.addAll(best.values());
        }

        private boolean isWanted(ClaimSuggestion suggestion) {
            boolean there = index.claimsOf(suggestion.subject()).stream()
                    .filter(claim -> claim.predicate().equals(suggestion.predicate())
                            && claim.object().equals(suggestion.object()))
                    .flatMap(claim -> index.citationsOf(claim.id()).stream())
                    .anyMatch(citation -> citation.passage().article().equals(article.id())
                            && citation.passage().start() < suggestion.end()
                            && suggestion.start() < citation.passage().end());
            return !there
                    && !rejected.contains(suggestion.words())
                    && !rejected.contains(place(article.id(), suggestion.start(), suggestion.words()));
        }

        /// The nearest two entities that the predicate may join, the way round that the trigger says it.
        private Optional<ClaimSuggestion> ends(Trigger trigger) {
            List<Mention> before = inside.stream()
                    .filter(mention -> mention.passage().end() <= trigger.start())
                    .sorted(Comparator.comparingInt(
                            mention -> -mention.passage().end()))
                    .toList();
            List<Mention> after = inside.stream()
                    .filter(mention -> mention.passage().start() >= trigger.end())
                    .toList();
            Matcher by = BY.matcher(text).region(trigger.end(), sentence[1]);
            if (trigger.noun() && by.find()) {
                List<Mention> objects = after.stream()
                        .filter(mention -> mention.passage().end() <= by.start())
                        .toList();
                List<Mention> subjects = after.stream()
                        .filter(mention -> mention.passage().start() >= by.end())
                        .toList();
                Optional<ClaimSuggestion> noun = pair(trigger, subjects, objects);
                if (noun.isPresent()) {
                    return noun;
                }
            }
            return trigger.turned() ? pair(trigger, after, before) : pair(trigger, before, after);
        }

        private Optional<ClaimSuggestion> pair(Trigger trigger, List<Mention> subjects, List<Mention> objects) {
            for (Mention object : objects) {
                for (Mention subject : subjects) {
                    if (fits(trigger.predicate(), subject, object)) {
                        return Optional.of(suggestion(trigger, subject, object));
                    }
                }
            }
            return Optional.empty();
        }

        private boolean fits(Predicate predicate, Mention subject, Mention object) {
            Optional<Entity> from = index.speaker(subject.entity());
            Optional<Entity> to = index.speaker(object.entity());
            return from.isPresent()
                    && to.isPresent()
                    && !from.get().id().equals(to.get().id())
                    && predicate.allows(from.get().type(), to.get().type());
        }

        private ClaimSuggestion suggestion(Trigger trigger, Mention subject, Mention object) {
            Attributed said = Attributions.around(text, sentence[0], sentence[1]);
            Optional<ReadDate> when = when(trigger);
            int far = Math.max(gap(trigger, subject), gap(trigger, object));
            boolean exact = !trigger.predicate().subjects().isEmpty();
            double score = 0.85
                    - Math.min(0.35, far * 0.35 / FAR)
                    - (exact ? 0 : 0.15)
                    - (said.hedge().isEmpty() ? 0 : 0.05);
            String why = reasons.say(
                            "claim",
                            trigger.words(),
                            subject.passage().exact(),
                            object.passage().exact())
                    + (said.hedge().isEmpty() ? "" : " · " + reasons.say("claim.hedged", said.hedge()))
                    + (said.denies() ? " · " + reasons.say("claim.denied") : "")
                    + when.map(this::counted).orElse("");
            return new ClaimSuggestion(
                    article.id(),
                    sentence[0],
                    sentence[1],
                    text.substring(sentence[0], sentence[1]),
                    index.identity().speaker(subject.entity()),
                    trigger.predicate().id(),
                    index.identity().speaker(object.entity()),
                    when.map(ReadDate::date).orElse(FuzzyDate.UNKNOWN),
                    when.map(ReadDate::alternatives).orElse(List.of()),
                    where(subject, object),
                    said,
                    said.speaker().flatMap(this::speaker).orElse(""),
                    score,
                    why);
        }

        /// Why a date is what it is, where it may be another.
        private String counted(ReadDate date) {
            String others = date.alternatives().stream().map(reasons::date).collect(Collectors.joining(", "));
            String why = date.order()
                    .map(each -> " · " + DayOrders.why(each, reasons))
                    .orElse("");
            return others.isEmpty()
                    ? ""
                    : " · " + reasons.say("claim.dated", date.words(), reasons.date(date.date()), others) + why;
        }

        private static int gap(Trigger trigger, Mention mention) {
            return Math.max(
                    mention.passage().start() - trigger.end(),
                    trigger.start() - mention.passage().end());
        }

        /// The date nearest to the trigger that is known at all.
        private Optional<ReadDate> when(Trigger trigger) {
            return DatesInText.within(text.substring(sentence[0], sentence[1]), anchor).stream()
                    .filter(date -> !date.date().isUnknown())
                    .min(Comparator.comparingInt(date -> Math.abs(sentence[0] + date.start() - trigger.start())));
        }

        private String where(Mention subject, Mention object) {
            return inside.stream()
                    .map(Mention::entity)
                    .filter(id -> !id.equals(subject.entity()) && !id.equals(object.entity()))
                    .flatMap(id -> index.speaker(id).stream())
                    .filter(entity ->
                            entity.type().equals("Place") || entity.type().equals("Facility"))
                    .map(Entity::id)
                    .findFirst()
                    .orElse("");
        }

        private Optional<String> speaker(Voice voice) {
            return index.mentionsIn(article.id()).stream()
                    .filter(mention -> voice.start() <= mention.passage().start()
                            && mention.passage().end() <= voice.end())
                    .map(mention -> index.identity().speaker(mention.entity()))
                    .findFirst()
                    .filter(id -> voice.kind() == Voice.Kind.NAMED || voice.kind() == Voice.Kind.MEDIA);
        }
    }
}
