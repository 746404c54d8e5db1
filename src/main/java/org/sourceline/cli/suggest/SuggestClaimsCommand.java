package org.sourceline.cli.suggest;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sourceline.cli.terminal.ArticleTexts;
import org.sourceline.cli.terminal.CaseCommand;
import org.sourceline.cli.terminal.Row;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import org.sourceline.suggest.claim.ClaimSuggester;
import org.sourceline.suggest.claim.ClaimSuggestion;
import org.sourceline.suggest.claim.DayOrders;
import org.sourceline.text.attribution.Voice;
import org.sourceline.text.date.DayOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `suggest-claims`: lists the claims that are suggested, each with the sentence that carries it.
@Command(
        name = "suggest-claims",
        mixinStandardHelpOptions = true,
        description = "suggests claims, each with the sentence that carries it")
public final class SuggestClaimsCommand extends CaseCommand {

    @Option(names = "--article", paramLabel = "ID", description = "only those in this article")
    private String article = "";

    /// The subcommand, writing there.
    public SuggestClaimsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected int run(CaseStore store) throws Problem {
        CaseIndex index = store.read(CaseIndex::of);
        ClaimSuggester suggester = new ClaimSuggester(index, ontology(store), Locale.ENGLISH);
        DayOrders orders = new DayOrders(index);
        ArticleTexts.each(store, article, terminal(), (each, text) -> {
            DayOrder order = store.read(
                    view -> orders.of(each, text, hash -> view.text(hash).orElse("")));
            suggester
                    .in(each, text, order)
                    .forEach(found -> terminal().row(json(), row(found), () -> words(index, found)));
        });
        return DONE;
    }

    private static Map<String, @Nullable Object> row(ClaimSuggestion each) {
        return Row.of(
                "article", each.article(),
                "start", each.start(),
                "end", each.end(),
                "quote", each.quote(),
                "subject", each.subject(),
                "predicate", each.predicate(),
                "object", each.object(),
                "when", each.when().toString(),
                "otherwise", each.otherwise().stream().map(FuzzyDate::toString).toList(),
                "attribution", each.said().speaker().map(Voice::words).orElse(""),
                "score", Math.round(each.score() * 1000) / 1000.0,
                "why", each.why(),
                "where", each.where(),
                "speaker", each.speaker(),
                "chain", each.said().chain().stream().map(Voice::words).toList(),
                "hedge", each.said().hedge(),
                "stance", each.said().denies() ? "denies" : "supports");
    }

    private static String words(CaseIndex index, ClaimSuggestion each) {
        return "%.2f  %s %s %s  %s  “%s”"
                .formatted(
                        each.score(),
                        name(index, each.subject()),
                        each.predicate(),
                        name(index, each.object()),
                        when(each),
                        each.quote());
    }

    /// When it held, and why where that may be another date.
    private static String when(ClaimSuggestion each) {
        String others = each.otherwise().stream().map(FuzzyDate::toString).collect(Collectors.joining(" or "));
        return others.isEmpty() ? each.when().toString() : "%s (or %s: %s)".formatted(each.when(), others, each.why());
    }

    private static String name(CaseIndex index, String entity) {
        return index.find(Entity.class, entity).map(Entity::name).orElse(entity);
    }
}
