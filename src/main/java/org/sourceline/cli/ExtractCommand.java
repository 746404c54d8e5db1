package org.sourceline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sourceline.cli.terminal.CaseCommand;
import org.sourceline.cli.terminal.Row;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.exchange.ArticleRow;
import org.sourceline.ingest.ArticleDraft;
import org.sourceline.ingest.ArticleReader;
import org.sourceline.ingest.Reading;
import org.sourceline.problem.Problem;
import org.sourceline.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `extract`: reads files without a case, to see what an import would store.
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "reads without a case, to see what an import would store")
final class ExtractCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files and folders")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--json", description = "print JSON, one object a line")
    private boolean json;

    private final Terminal terminal;
    private int status = CaseCommand.DONE;

    ExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Problem {
        ArticleReader reader = new ArticleReader();
        for (Path file : reader.files(paths)) {
            reader.read(file, this::show);
        }
        return status;
    }

    private void show(Reading reading) {
        switch (reading) {
            case Reading.Failed(Path file, int line, Problem problem) -> {
                status = CaseCommand.SOME_FAILED;
                terminal.problem(problem);
            }
            case Reading.Read(Path file, int line, ArticleDraft draft) ->
                terminal.row(
                        json,
                        Row.of(
                                "file", file.toString(),
                                "line", line == 0 ? null : line,
                                "title", known(draft.title()),
                                "byline", known(draft.byline()),
                                "site", known(draft.site()),
                                "url", known(draft.url()),
                                "published", ArticleRow.date(draft.published()),
                                "language", known(Language.primary(draft.language())),
                                "region", known(Language.region(draft.language())),
                                "text", draft.text(),
                                "regions", ArticleRow.regions(draft.regions())),
                        () -> "== " + file + "\n" + draft.title() + "\n" + draft.site() + "  " + draft.published()
                                + "\n\n" + draft.text() + "\n");
        }
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
