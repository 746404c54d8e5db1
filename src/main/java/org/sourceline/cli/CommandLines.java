package org.sourceline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.sourceline.cli.demo.DemoCommand;
import org.sourceline.cli.picture.ExportCommand;
import org.sourceline.cli.picture.PictureCommand;
import org.sourceline.cli.suggest.MatchCommand;
import org.sourceline.cli.suggest.SuggestClaimsCommand;
import org.sourceline.cli.suggest.SuggestCommand;
import org.sourceline.cli.terminal.CaseCommand;
import org.sourceline.cli.terminal.Terminal;
import org.sourceline.problem.CaseUnavailable;
import org.sourceline.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// The command line: finds the subcommand, runs it, and turns problems into words and exit statuses.
@Command(
        name = "sourceline",
        description = "An offline workbench for link analysis in which every line on the chart has its sources.",
        mixinStandardHelpOptions = true,
        version = "Sourceline 0.1.0")
public final class CommandLines implements Runnable {

    private static final int WRONG_USAGE = 2;
    private static final int CASE_UNAVAILABLE = 3;

    @Parameters(arity = "0..1", paramLabel = "CASE", description = "case to open in the workbench")
    private @Nullable Path folder;

    private final Terminal terminal;
    private final ToIntFunction<@Nullable Path> workbench;
    private int status;

    /// A command line.
    ///
    /// @param workbench opens the workbench, on a case or on none, and returns its exit status when it is closed
    public CommandLines(Terminal terminal, ToIntFunction<@Nullable Path> workbench) {
        this.terminal = terminal;
        this.workbench = workbench;
    }

    @Override
    public void run() {
        if (folder != null && !Files.exists(folder.resolve("case.json"))) {
            terminal.complain("There is no case at " + folder + ", nor a subcommand of that name; see --help.");
            status = CASE_UNAVAILABLE;
            return;
        }
        status = workbench.applyAsInt(folder);
    }

    /// Runs what the words ask for. Numbers are written as in English on every machine, as the words about them are.
    ///
    /// @return 0 all done, 1 some inputs failed, 2 wrong usage, 3 the case could not be opened
    public int execute(String... words) {
        Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH);
        CommandLine line = new CommandLine(this)
                .addSubcommand(new DemoCommand(terminal, workbench))
                .addSubcommand(new NewCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new ExtractCommand(terminal))
                .addSubcommand(new ArticlesCommand(terminal))
                .addSubcommand(new TagCommand(terminal))
                .addSubcommand(new EntitiesCommand(terminal))
                .addSubcommand(new SuggestCommand(terminal))
                .addSubcommand(new SuggestClaimsCommand(terminal))
                .addSubcommand(new MatchCommand(terminal))
                .addSubcommand(new ClaimCommand(terminal))
                .addSubcommand(new ClaimsCommand(terminal))
                .addSubcommand(new LineageCommand(terminal))
                .addSubcommand(new QueryCommand(terminal))
                .addSubcommand(new PictureCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new HistoryCommand(terminal))
                .addSubcommand(new UndoCommand(terminal))
                .addSubcommand(new RedoCommand(terminal));
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
        line.setOut(terminal.output()).setErr(terminal.errors());
        line.setExecutionStrategy(new CommandLine.RunLast());
        try {
            int exit = line.execute(words);
            return exit == 0 ? status : exit;
        } finally {
            terminal.flush();
        }
    }

    private int failed(Exception failure) {
        if (failure instanceof CommandLine.ParameterException wrong) {
            terminal.complain(String.valueOf(wrong.getMessage()));
            return WRONG_USAGE;
        }
        if (failure instanceof Problem problem) {
            terminal.problem(problem);
            return problem instanceof CaseUnavailable ? CASE_UNAVAILABLE : CaseCommand.SOME_FAILED;
        }
        System.getLogger(CommandLines.class.getName()).log(System.Logger.Level.ERROR, "A bug came to light", failure);
        terminal.complain("Something in Sourceline went wrong ("
                + failure.getClass().getSimpleName() + "). What is stored is stored; the log has the details.");
        return CaseCommand.SOME_FAILED;
    }
}
