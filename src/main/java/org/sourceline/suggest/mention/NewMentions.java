package org.sourceline.suggest.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourceline.model.Entity;
import org.sourceline.suggest.run.Cues;
import org.sourceline.suggest.run.Line;
import org.sourceline.suggest.run.Run;
import org.sourceline.suggest.run.Token;
import org.sourceline.suggest.run.WordUses;
import org.sourceline.text.name.Acronym;
import org.sourceline.text.name.NameForm;

/// Finds what a run of words with capitals names: another spelling of a known name, a short form, or something new.
final class NewMentions {

    private static final int SHORTEST = 3;
    private final String text;
    private final CaseNames names;
    private final Cues cues;
    private final Draft draft;
    private final KnownMentions known;
    private final Typing typing;
    private final WordUses uses;

    NewMentions(String text, CaseNames names, Cues cues, Draft draft, List<Line> lines) {
        this.text = text;
        this.names = names;
        this.cues = cues;
        this.draft = draft;
        this.known = new KnownMentions(text, names, cues, draft);
        this.typing = new Typing(text, cues);
        this.uses = new WordUses(lines);
    }

    /// Suggests what a run names; a short form of a name that stands in full elsewhere is left for later.
    void read(Run whole) {
        Run run = whole;
        while (run.words() > 1
                && uses.ordinary(run.firstToken())
                && !cues.has("first", run.firstToken().text())) {
            run = run.from(run.first() + 1);
        }
        Optional<Evidence> evidence = typing.of(run);
        int end = evidence.map(Evidence::end).orElse(run.end());
        List<Suggestion> inside = draft.within(run.start(), end).stream()
                .filter(each -> each.score() >= Suggestion.WORTH_SHOWING)
                .sorted(Comparator.comparingInt(Suggestion::start))
                .toList();
        if (covers(inside, run, end)) {
            return;
        }
        boolean strong = evidence.isPresent()
                && evidence.get().strength() >= 0.8
                && evidence.get().rule() != Rule.COMMON;
        String type = strong ? evidence.get().type() : "";
        double least = inside.isEmpty() ? 0 : 0.97;
        if (known.variant(run, end, type, least)
                || (end > run.end() && inside.isEmpty() && known.variant(run, run.end(), type, least))) {
            return;
        }
        boolean head = evidence.filter(each -> each.rule() == Rule.HEAD).isPresent();
        if (!inside.isEmpty() && !head) {
            leftovers(run, inside);
            return;
        }
        Run named = run;
        evidence.ifPresent(found -> fresh(named, found, inside));
        if (evidence.isEmpty()) {
            unproved(run);
        }
    }

    private static boolean covers(List<Suggestion> inside, Run run, int end) {
        if (inside.isEmpty()) {
            return false;
        }
        boolean all = true;
        for (int i = run.first(); i <= run.last(); i++) {
            Token token = run.token(i);
            all &= !token.capital()
                    || inside.stream().anyMatch(each -> each.start() <= token.start() && token.end() <= each.end());
        }
        return all && (end == run.end() || inside.stream().anyMatch(each -> each.end() >= end));
    }

    /// What is left of a run beside known names in it, where it is two words or more.
    private void leftovers(Run run, List<Suggestion> inside) {
        int first = run.first();
        for (int i = run.first(); i <= run.last() + 1; i++) {
            int at = i;
            boolean taken = i <= run.last()
                    && inside.stream()
                            .anyMatch(each -> each.start() <= run.token(at).start()
                                    && run.token(at).end() <= each.end());
            if (taken || i > run.last()) {
                if (i - first >= 2
                        && run.token(first).capital()
                        && run.token(i - 1).capital()) {
                    read(new Run(run.line(), first, i - 1));
                }
                first = i + 1;
            }
        }
    }

    private void fresh(Run run, Evidence found, List<Suggestion> inside) {
        String words = text.substring(run.start(), found.end());
        boolean one = run.words() == 1 && found.end() == run.end();
        Token token = run.firstToken();
        boolean unsure = one && found.rule() != Rule.COMMON && token.opens() && uses.capital(token) == 0;
        boolean nobody = one
                && (token.demonym()
                        || (token.text().length() < SHORTEST && !token.shouted())
                        || cues.opens(token.text()));
        boolean weak = uses.ordinary(token) || found.strength() < 0.8;
        if ((nobody && found.rule() != Rule.COMMON) || (unsure && weak)) {
            return;
        }
        double strength = inside.isEmpty() ? found.strength() : 0.97;
        double more = uses.capital(token) > 1 ? 0.05 : 0;
        draft.fresh(
                run.start(),
                found.end(),
                found.type(),
                words.replaceAll("\\s+", " "),
                strength + (inside.isEmpty() ? more : 0),
                found.rule(),
                draft.say(found.reason(), found.word()));
    }

    /// A single word that nothing tells of: a name where it has its capital within sentences several times.
    private void unproved(Run run) {
        Token token = run.firstToken();
        boolean often = uses.capital(token) >= 2 && !token.demonym() && !cues.opens(token.text());
        if (run.words() == 1 && often && token.text().length() >= SHORTEST && !cues.has("title", token.text())) {
            draft.fresh(
                    run.start(), run.end(), "Person", run.of(text), 0.5, Rule.RUN, draft.say("often", run.of(text)));
        }
    }

    /// Suggests what short forms refer back to: the last name of a person, the first letters of a name.
    void shortForms(List<Run> runs) {
        List<Suggestion> longer = List.copyOf(draft.found());
        for (Run run : runs) {
            boolean taken = draft.within(run.start(), run.end()).stream()
                    .anyMatch(each -> each.rule() != Rule.RUN
                            && each.rule() != Rule.CUE
                            && each.rule() != Rule.DESCRIPTION
                            && each.score() >= Suggestion.WORTH_SHOWING);
            if (!taken && run.words() <= 2) {
                shortForm(run, longer);
            }
        }
    }

    private void shortForm(Run run, List<Suggestion> longer) {
        String words = run.of(text);
        boolean letters = run.words() == 1 && Acronym.is(words);
        NameForm form = NameForm.of(words);
        Optional<Suggestion> local = longer.stream()
                .filter(each -> each.score() >= Suggestion.WORTH_SHOWING && each.rule() != Rule.DESCRIPTION)
                .filter(each -> letters
                        ? Acronym.stands(words, each.name()) || Acronym.stands(words, each.quote())
                        : each.quote().length() > words.length()
                                && CaseNames.isPart(form, NameForm.of(each.quote()), each.type()))
                .max(Comparator.comparing((Suggestion each) -> each.type().equals("Person"))
                        .thenComparing(each -> each.start() < run.start())
                        .thenComparing(Suggestion::score));
        Set<Entity> kept = letters ? names.acronym(words) : names.shortFor(form);
        Rule rule = letters ? Rule.ACRONYM : Rule.SHORT;
        if (local.isPresent()) {
            Suggestion whole = local.get();
            draft.like(
                    whole, run.start(), run.end(), 0.8, rule, draft.say(letters ? "acronym" : "short", whole.quote()));
        } else if (kept.size() == 1) {
            Entity entity = kept.iterator().next();
            draft.known(
                    run.start(),
                    run.end(),
                    entity,
                    0.65,
                    rule,
                    draft.say(letters ? "acronym" : "short", entity.name()));
        }
    }
}
