package org.sourceline.suggest.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sourceline.model.Article;
import org.sourceline.model.Mention;
import org.sourceline.model.Ontology;
import org.sourceline.store.CaseIndex;
import org.sourceline.suggest.Reasons;
import org.sourceline.suggest.learn.Learned;
import org.sourceline.suggest.run.Cues;
import org.sourceline.suggest.run.Line;
import org.sourceline.suggest.run.Run;

/// Suggests the mentions of articles: what of their words names an entity of the case or a new one.
///
/// It stands for the case as it was when it was made, and may be asked from any one thread at a time. Nothing is
/// applied: an analyst's decisions are `edit.review.Decide`.
public final class Suggester {

    private static final Cues CUES = new Cues();
    private final CaseIndex index;
    private final CaseNames names;
    private final DecisionMemory memory;
    private final Ontology ontology;
    private final Reasons reasons;
    private final Set<Rule> off = EnumSet.noneOf(Rule.class);
    private Optional<Learned> learned = Optional.empty();

    /// A suggester for a case as it stands.
    ///
    /// @param language in which it gives its reasons
    public Suggester(CaseIndex index, Ontology ontology, Locale language) {
        this(index, new CaseNames(index), ontology, language);
    }

    /// A suggester for a case as it stands.
    ///
    /// @param names the names of the case, made since an entity of it last changed
    /// @param language in which it gives its reasons
    public Suggester(CaseIndex index, CaseNames names, Ontology ontology, Locale language) {
        names.countAnew();
        this.index = index;
        this.ontology = ontology;
        this.names = names;
        this.memory = new DecisionMemory(index.all(Mention.Decision.class));
        this.reasons = new Reasons(language);
    }

    /// Switches a rule off or on again; what an off one finds is hidden.
    public void switchRule(Rule rule, boolean on) {
        if (on) {
            off.remove(rule);
        } else {
            off.add(rule);
        }
    }

    /// Lets what was learned from the case's tags suggest too, where it has earned its place.
    public void learned(Learned now) {
        learned = Optional.of(now);
    }

    /// What was decided so far, with how often each rule was right.
    public DecisionMemory memory() {
        return memory;
    }

    /// What is suggested in an article.
    ///
    /// @param text the article's text
    public Suggestions in(Article article, String text) {
        Draft draft = new Draft(article.id(), text, reasons);
        List<Line> lines = Line.all(text);
        KnownMentions known = new KnownMentions(text, names, CUES, draft);
        known.asKept();
        known.inArabic(lines);
        NewMentions fresh = new NewMentions(text, names, CUES, draft, lines);
        List<Run> runs = lines.stream()
                .filter(line -> !line.titled())
                .flatMap(line -> Run.all(line, CUES).stream())
                .toList();
        runs.forEach(fresh::read);
        Brackets.read(text, CUES, draft);
        fresh.shortForms(runs);
        Headlines.read(text, lines, CUES, draft);
        Descriptions.read(text, draft);
        learned.ifPresent(it -> LearnedNames.read(text, it, ontology, draft));
        return chosen(Agreement.among(draft.found()), article);
    }

    /// The best suggestion at each place; the others are hidden, each with why.
    private Suggestions chosen(List<Suggestion> found, Article article) {
        List<Mention> tagged = index.mentionsIn(article.id());
        List<Suggestion> shown = new ArrayList<>();
        List<Hidden> hidden = new ArrayList<>();
        found.stream()
                .filter(each -> ontology.type(each.type()).isPresent())
                .map(each -> each.scored(each.score() * memory.trust(each.rule()), each.why()))
                .sorted(Comparator.comparingDouble((Suggestion each) -> -rank(each))
                        .thenComparingInt(Suggestion::start))
                .forEach(each -> {
                    Optional<Hidden.Cause> cause =
                            isLeftOut(each, article) ? Optional.of(Hidden.Cause.LEFT_OUT) : cause(each, tagged, shown);
                    cause.ifPresentOrElse(why -> hidden.add(new Hidden(each, why)), () -> shown.add(each));
                });
        shown.sort(Comparator.comparingInt(Suggestion::start));
        return new Suggestions(shown, hidden);
    }

    /// Of two that share words the longer is better, unless it is much less sure.
    private static double rank(Suggestion suggestion) {
        return suggestion.score() + Math.min(0.2, 0.004 * suggestion.quote().length());
    }

    private static boolean isLeftOut(Suggestion each, Article article) {
        return article.regions().stream()
                .anyMatch(region ->
                        region.kind().isLeftOut() && region.start() <= each.start() && each.end() <= region.end());
    }

    private Optional<Hidden.Cause> cause(Suggestion each, List<Mention> tagged, List<Suggestion> shown) {
        boolean there = tagged.stream()
                .anyMatch(mention -> mention.passage().start() < each.end()
                        && each.start() < mention.passage().end());
        if (there) {
            return Optional.of(Hidden.Cause.TAGGED);
        }
        Optional<Hidden.Cause> decided = memory.against(each);
        if (decided.isPresent()) {
            return decided;
        }
        if (off.contains(each.rule())) {
            return Optional.of(Hidden.Cause.RULE_OFF);
        }
        return shown.stream().anyMatch(each::meets) ? Optional.of(Hidden.Cause.OVERLAPS) : Optional.empty();
    }
}
