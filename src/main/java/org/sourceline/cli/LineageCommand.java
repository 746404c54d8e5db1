package org.sourceline.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sourceline.cli.terminal.CaseCommand;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.edit.Edit;
import org.sourceline.edit.lineage.DecideDerivation;
import org.sourceline.edit.lineage.ProposeDerivations;
import org.sourceline.exchange.LineageRow;
import org.sourceline.lineage.Noticing;
import org.sourceline.model.Article;
import org.sourceline.model.Derivation;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lineage`: lists whose report each article is, after what was asked to be decided is decided.
@Command(name = "lineage", mixinStandardHelpOptions = true, description = "lists who re-runs whom")
final class LineageCommand extends CaseCommand {

    @Option(names = "--confirm", paramLabel = "ID", description = "confirms this derivation first")
    private String confirm = "";

    @Option(names = "--reject", paramLabel = "ID", description = "rejects this derivation first")
    private String reject = "";

    @Option(names = "--again", description = "looks through all articles again first, with the names known by now")
    private boolean again;

    LineageCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected int run(CaseStore store) throws Problem {
        if (again) {
            apply(store, new ProposeDerivations(Noticing::again));
        }
        if (!confirm.isEmpty()) {
            apply(store, new DecideDerivation(confirm, Derivation.Status.CONFIRMED));
        }
        if (!reject.isEmpty()) {
            apply(store, new DecideDerivation(reject, Derivation.Status.REJECTED));
        }
        CaseIndex index = store.read(CaseIndex::of);
        for (Article article : index.all(Article.class)) {
            Map<String, @Nullable Object> row = LineageRow.of(index, article);
            terminal().row(json(), row, () -> words(row));
        }
        return DONE;
    }

    /// The row in words, with the id that confirms or rejects what is said.
    private static String words(Map<String, @Nullable Object> row) {
        StringBuilder words =
                new StringBuilder("%s  %-11s %s".formatted(row.get("article"), row.get("relation"), row.get("title")));
        if (row.get("derivation") != null) {
            words.append("  ← %s  (%s of it, %s: %s)"
                    .formatted(row.get("originName"), percent(row), row.get("status"), row.get("derivation")));
        }
        if (row.get("parts") instanceof List<?> parts) {
            for (Object part : parts) {
                if (part instanceof Map<?, ?> taken) {
                    words.append("  ← in passages: %s  (%s of it, %s: %s)"
                            .formatted(
                                    taken.get("originName"),
                                    percent(taken),
                                    taken.get("status"),
                                    taken.get("derivation")));
                }
            }
        }
        words.append(Boolean.TRUE.equals(row.get("circular")) ? "  circular: leads back to itself" : "");
        return words.append(Boolean.TRUE.equals(row.get("tooShort")) ? "  too short to judge" : "")
                .toString();
    }

    private static String percent(Map<?, ?> row) {
        return row.get("share") instanceof Double share ? Math.round(100 * share) + " %" : "";
    }

    private static void apply(CaseStore store, Edit edit) throws Problem {
        editor(store).apply(edit);
    }
}
