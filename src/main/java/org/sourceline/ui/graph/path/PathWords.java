package org.sourceline.ui.graph.path;

import java.util.stream.Collectors;
import org.sourceline.model.Ontology;
import org.sourceline.model.Predicate;
import org.sourceline.model.Source.Reliability;
import org.sourceline.model.inference.Backing;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;
import org.sourceline.network.path.Answer;
import org.sourceline.network.path.Answer.Route;
import org.sourceline.network.path.Answer.Step;
import org.sourceline.network.path.Question.Kind;
import org.sourceline.network.path.Strength;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.Words;

/// How paths are told of.
final class PathWords {

    private static final Words WORDS = Words.of(PathWords.class);

    private final Ontology ontology;

    PathWords(Ontology ontology) {
        this.ontology = ontology;
    }

    /// How long a route is and how well it is sourced.
    String head(Route route, Kind kind) {
        String length = WORDS.say("links", route.steps().size());
        if (kind == Kind.CONNECTING) {
            String which = route.without()
                    .map(node -> WORDS.say("without", node.name()))
                    .orElseGet(() -> WORDS.say("smallest"));
            return Prose.apart(which, length);
        }
        return Prose.apart(length, kind == Kind.DATED ? order(route) : "");
    }

    private static String order(Route route) {
        if (route.undated() > 0) {
            return WORDS.say("order.undated", route.undated());
        }
        return WORDS.say(route.certain() ? "order.certain" : "order.possible");
    }

    /// The weakest link of a route, and what it rests on.
    String weakest(Route route) {
        Step weakest = route.weakest();
        return WORDS.say("weakest", sentence(weakest), support(weakest.strength()));
    }

    /// What a link says, in its own direction.
    String sentence(Step step) {
        ChartNode from = step.along() ? step.from() : step.to();
        ChartNode to = step.along() ? step.to() : step.from();
        return from.name() + " " + step.link().reading() + " " + to.name();
    }

    /// What a link says from where the step comes to where it goes.
    String reading(Step step) {
        ChartLink link = step.link();
        String read = step.along()
                ? link.reading()
                : ontology.predicate(link.predicate()).map(Predicate::inverse).orElse(link.reading());
        return step.when()
                .map(when -> read + " (" + (when.isUnknown() ? WORDS.say("undated") : when.toString()) + ")")
                .orElse(read);
    }

    private static String support(Strength strength) {
        Backing backing = strength.backing();
        String count = backing.origins() > 0
                ? WORDS.say("backing", backing.articles(), backing.reports(), backing.origins())
                : WORDS.say("articles", backing.articles());
        return strength.grade() == Reliability.F
                ? count
                : count + ", " + WORDS.say("grade", strength.grade().name());
    }

    /// All of a route, for people who listen to the screen.
    String all(Route route, Kind kind) {
        String steps = route.steps().stream().map(this::sentence).collect(Collectors.joining("; "));
        return head(route, kind) + ": " + steps + "; " + weakest(route);
    }

    /// How far the search got and what it leaves out.
    String found(Answer answer, Kind kind, int longest) {
        int routes = answer.routes().size();
        if (kind == Kind.CONNECTING) {
            String needed = answer.needed().stream().map(ChartNode::name).collect(Collectors.joining(", "));
            String cut = needed.isEmpty() ? "" : WORDS.say("needed", needed);
            return Prose.apart(WORDS.say("connections", routes), cut);
        }
        String count = WORDS.say(answer.stopped() ? "found.stopped" : "found.all", routes, longest);
        return answer.stopped() && answer.complete() > 0
                ? Prose.apart(count, WORDS.say("found.complete", answer.complete()))
                : count;
    }

    /// Why nothing was found.
    String nothing(Kind kind, int longest, int support) {
        String what = kind == Kind.CONNECTING
                ? WORDS.say("nothing.connects")
                : kind == Kind.DATED ? WORDS.say("nothing.dated", longest) : WORDS.say("nothing", longest);
        return support > 1 ? what + " " + WORDS.say("nothing.support", support) : what;
    }
}
