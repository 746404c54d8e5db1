package org.sourceline.cli.suggest;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sourceline.cli.terminal.ArticleTexts;
import org.sourceline.cli.terminal.CaseCommand;
import org.sourceline.cli.terminal.Row;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.edit.review.Decide;
import org.sourceline.exchange.DecisionLines;
import org.sourceline.job.Progress;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import org.sourceline.suggest.learn.Learned;
import org.sourceline.suggest.learn.Lesson;
import org.sourceline.suggest.mention.Hidden;
import org.sourceline.suggest.mention.Suggester;
import org.sourceline.suggest.mention.Suggestion;
import org.sourceline.suggest.mention.Suggestions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `suggest`: lists the mentions that are suggested, or decides on suggestions from a file.
@Command(
        name = "suggest",
        mixinStandardHelpOptions = true,
        description = "suggests mentions, each with score and reason; or decides on them from a file")
public final class SuggestCommand extends CaseCommand {

    @Option(names = "--article", paramLabel = "ID", description = "only those in this article")
    private String article = "";

    @Option(names = "--all", description = "also those that may only refer back, and hidden ones with why")
    private boolean all;

    @Option(
            names = "--decide",
            paramLabel = "FILE.jsonl",
            description = "decide on suggestions: lines as --json prints them, each with a verdict: accepted,"
                    + " corrected, rejected_here, rejected_everywhere, later")
    private @Nullable Path decisions;

    private int unsure;

    /// The subcommand, writing there.
    public SuggestCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected int run(CaseStore store) throws Problem {
        Path file = decisions;
        return file == null ? list(store) : decide(store, file);
    }

    private int list(CaseStore store) throws Problem {
        CaseIndex index = store.read(CaseIndex::of);
        Suggester suggester = new Suggester(index, ontology(store), Locale.ENGLISH);
        Learned learned =
                Learned.from(Lesson.all(index, store, Progress.NONE), terminal().progress());
        suggester.learned(learned);
        ArticleTexts.each(store, article, terminal(), (each, text) -> show(suggester.in(each, text)));
        if (unsure > 0 && !json()) {
            terminal().complain(unsure + " more may only refer back; --all lists them too.");
        }
        if (learned.trained().isPresent() && learned.heard().isEmpty() && !json()) {
            terminal().complain(silent(learned));
        }
        return DONE;
    }

    private static String silent(Learned learned) {
        return "What was learned from %d tags is not used: in a trial %d of %d names found were right, of %d to be found."
                .formatted(
                        learned.tags(),
                        learned.exam().right(),
                        learned.exam().found(),
                        learned.exam().names());
    }

    private void show(Suggestions found) {
        for (Suggestion each : found.shown()) {
            boolean sure = each.score() >= Suggestion.WORTH_SHOWING;
            unsure += sure || all ? 0 : 1;
            if (sure || all) {
                terminal().row(json(), row(each), () -> words(each));
            }
        }
        for (Hidden each : all ? found.hidden() : List.<Hidden>of()) {
            Map<String, @Nullable Object> row = row(each.suggestion());
            row.put("hidden", each.cause().name().toLowerCase(Locale.ROOT));
            terminal().row(json(), row, () -> words(each.suggestion()) + "  (" + row.get("hidden") + ")");
        }
    }

    private static String words(Suggestion each) {
        return "%s  %d–%d  %.2f  %-16s %s  (%s)"
                .formatted(
                        each.article(), each.start(), each.end(), each.score(), each.type(), each.quote(), each.why());
    }

    private static Map<String, @Nullable Object> row(Suggestion each) {
        return Row.of(
                "article", each.article(),
                "start", each.start(),
                "end", each.end(),
                "quote", each.quote(),
                "type", each.type(),
                "entity", each.isNew() ? null : each.entity(),
                "name", each.name(),
                "score", Math.round(each.score() * 1000) / 1000.0,
                "why", each.why(),
                "rule", each.rule().id());
    }

    private int decide(CaseStore store, Path file) throws Problem {
        DecisionLines lines = DecisionLines.read(store, file, ontology(store));
        lines.failed().forEach(terminal()::problem);
        editor(store).apply(new Decide(lines.rulings()));
        lines.rulings()
                .forEach(ruling -> terminal()
                        .row(
                                json(),
                                Row.of(
                                        "article", ruling.tag().article(),
                                        "start", ruling.tag().start(),
                                        "end", ruling.tag().end(),
                                        "quote", ruling.words(),
                                        "verdict", ruling.verdict().name().toLowerCase(Locale.ROOT)),
                                () -> ruling.verdict().name().toLowerCase(Locale.ROOT) + "  " + ruling.words()));
        return lines.failed().isEmpty() ? DONE : SOME_FAILED;
    }
}
