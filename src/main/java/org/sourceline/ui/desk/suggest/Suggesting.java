package org.sourceline.ui.desk.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.jspecify.annotations.Nullable;
import org.sourceline.job.RunningJob;
import org.sourceline.model.Article;
import org.sourceline.model.Entity;
import org.sourceline.model.Judgement;
import org.sourceline.store.Change;
import org.sourceline.suggest.claim.ClaimSuggester;
import org.sourceline.suggest.claim.ClaimSuggestion;
import org.sourceline.suggest.learn.Learned;
import org.sourceline.suggest.mention.CaseNames;
import org.sourceline.suggest.mention.Hidden;
import org.sourceline.suggest.mention.Rule;
import org.sourceline.suggest.mention.Suggester;
import org.sourceline.suggest.mention.Suggestions;
import org.sourceline.text.date.DayOrder;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.kit.Settings;
import org.sourceline.ui.kit.Words;

/// Finds what is suggested in the articles of the case on a desk, by jobs, and knows which rules are switched off.
///
/// The switches are the user's and hold in every case.
public final class Suggesting {

    private static final Words WORDS = Words.of(Suggesting.class);
    private static final String OFF = "suggest.off";
    private final Desk desk;
    private final Settings settings;
    private final ReadOnlyLongWrapper rules = new ReadOnlyLongWrapper();
    private final Object one = new Object();
    private final Learning learning;
    private volatile boolean stale = true;
    private @Nullable CaseNames names;

    /// What is suggested in the case on a desk.
    ///
    /// @param settings where the switches are kept
    public Suggesting(Desk desk, Settings settings) {
        this.desk = desk;
        this.settings = settings;
        learning = new Learning(desk, this::count);
        desk.watch(this::changed);
    }

    private void count() {
        rules.set(rules.get() + 1);
    }

    /// Learns from the tags, after what was asked for, where the rule for it is not switched off.
    private void learn() {
        if (!off().contains(Rule.LEARNED)) {
            learning.look();
        }
    }

    /// What was learned from the tags of the case; empty where nothing was yet.
    public Optional<Learned> learned() {
        return learning.learned();
    }

    private void changed(List<Change> changes) {
        stale |= changes.stream()
                .map(Change::item)
                .anyMatch(item -> item instanceof Entity || item instanceof Judgement);
    }

    /// Finds what is suggested in an article.
    ///
    /// @param then given it, in the order of the text, unless the job is cancelled
    public RunningJob in(Article article, String text, Consumer<List<Offer>> then) {
        RunningJob looking = desk.jobs()
                .start(
                        WORDS.say("looking", article.heading()),
                        progress -> {
                            progress.at(0, 1, article.heading());
                            List<Offer> found = offers(suggester(), article, text);
                            progress.at(1, 1, "");
                            return found;
                        },
                        then);
        learn();
        return looking;
    }

    /// Finds what is suggested in an article, or else in all of the case, one after the other.
    ///
    /// @param wanted id of the article; empty for all
    /// @param order puts what is found in order, as part of the job
    /// @param then given it, unless the job is cancelled or fails
    /// @param ended told when it is over in whatever way
    public RunningJob in(String wanted, UnaryOperator<List<Offer>> order, Consumer<List<Offer>> then, Runnable ended) {
        List<Article> articles = wanted.isEmpty()
                ? desk.index().all(Article.class).stream()
                        .sorted(Comparator.comparing(Article::id))
                        .toList()
                : desk.index().find(Article.class, wanted).stream().toList();
        RunningJob looking = desk.jobs()
                .start(
                        WORDS.say("looking.all", articles.size()),
                        progress -> {
                            List<Offer> found = new ArrayList<>();
                            Suggester suggester = suggester();
                            for (int i = 0; i < articles.size(); i++) {
                                Article article = articles.get(i);
                                progress.at(i, articles.size(), article.heading());
                                found.addAll(offers(
                                        suggester,
                                        article,
                                        desk.store()
                                                .read(view -> view.text(article.textHash()))
                                                .orElse("")));
                            }
                            return order.apply(found);
                        },
                        then,
                        ended);
        learn();
        return looking;
    }

    /// Finds which claims an article may make about what is tagged in it.
    ///
    /// @param order in which of day and month stand in its dates in bare numbers
    /// @param then given them, in the order of the text, unless the job is cancelled
    public RunningJob claimsIn(Article article, String text, DayOrder order, Consumer<List<ClaimSuggestion>> then) {
        return desk.jobs()
                .start(
                        WORDS.say("looking.claims", article.heading()),
                        progress -> new ClaimSuggester(desk.index(), desk.ontology(), WORDS.language())
                                .in(article, text, order),
                        then);
    }

    private Suggester suggester() {
        synchronized (one) {
            CaseNames known = names;
            if (known == null || stale) {
                stale = false;
                known = new CaseNames(desk.index());
                names = known;
            }
            Suggester suggester = new Suggester(desk.index(), known, desk.ontology(), WORDS.language());
            learning.learned().ifPresent(suggester::learned);
            off().forEach(rule -> suggester.switchRule(rule, false));
            return suggester;
        }
    }

    /// What a suggester offers in an article; one article at a time, so that a long job holds no other up.
    private List<Offer> offers(Suggester suggester, Article article, String text) {
        Suggestions found;
        synchronized (one) {
            found = suggester.in(article, text);
        }
        List<Offer> offers = new ArrayList<>();
        found.shown().forEach(each -> offers.add(Offer.of(each, false, text)));
        found.hidden().stream()
                .filter(each -> each.cause() == Hidden.Cause.PUT_OFF)
                .forEach(each -> offers.add(Offer.of(each.suggestion(), true, text)));
        return offers;
    }

    /// The rules that are switched off.
    public Set<Rule> off() {
        List<String> ids = Arrays.asList(settings.get(OFF, "").split(","));
        return Arrays.stream(Rule.values())
                .filter(rule -> ids.contains(rule.id()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
    }

    /// Switches a rule off, or on again.
    public void turn(Rule rule) {
        Set<Rule> off = off();
        if (!off.remove(rule)) {
            off.add(rule);
        }
        settings.put(OFF, off.stream().map(Rule::id).collect(Collectors.joining(",")));
        count();
    }

    /// Counts up whenever a rule is switched, or something was learned.
    public ReadOnlyLongProperty rules() {
        return rules.getReadOnlyProperty();
    }
}
