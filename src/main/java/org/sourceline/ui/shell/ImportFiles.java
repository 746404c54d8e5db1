package org.sourceline.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sourceline.model.Article;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.Notices.Notice;
import org.sourceline.ui.kit.FilePicker;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.shell.start.StartPage;

/// Takes files and folders into a case: asked for, or dropped on the window.
public final class ImportFiles {

    private static final Logger LOG = Logger.getLogger(ImportFiles.class.getName());
    private static final Words WORDS = Words.of(ImportFiles.class);

    private final Importing importing;
    private final FilePicker files;
    private final Consumer<Path> open;

    /// Imports by jobs that `importing` makes.
    ///
    /// @param open opens a case
    public ImportFiles(Importing importing, FilePicker files, Consumer<Path> open) {
        this.importing = importing;
        this.files = files;
        this.open = open;
    }

    /// Asks for files.
    List<Path> ask() {
        return files.files(WORDS.say("import.title"));
    }

    /// Asks for files and takes them in.
    void ask(Desk desk) {
        take(desk, ask());
    }

    /// Asks for a folder and takes in what is in it.
    void askFolder(Desk desk) {
        take(desk, files.folder(WORDS.say("import.folder.title")).stream().toList());
    }

    /// Takes files and folders in; a case is opened.
    void take(Desk desk, List<Path> paths) {
        if (StartPage.caseIn(paths).isPresent()) {
            StartPage.caseIn(paths).ifPresent(open);
        } else if (!paths.isEmpty()) {
            desk.change(WORDS.say("import.job"), importing.of(desk, paths), done -> {
                tell(desk, done);
                openFirst(desk);
            });
        }
    }

    /// Opens the earliest article where nothing was open: the first import of a case is read at once.
    private static void openFirst(Desk desk) {
        if (desk.navigator().place().get() instanceof Place.OfCase) {
            desk.index().all(Article.class).stream()
                    .min(Comparator.comparing((Article article) ->
                                    article.published().earliest().orElse(LocalDate.MAX))
                            .thenComparing(Article::id))
                    .ifPresent(article -> desk.navigator().go(new Place.OfArticle(article.id())));
        }
    }

    private static void tell(Desk desk, Importing.Summary done) {
        List<Problem> problems = done.problems();
        String what = WORDS.say("import.done", done.articles(), done.known(), problems.size());
        if (problems.isEmpty()) {
            desk.notices().tell(what);
        } else {
            problems.forEach(problem -> LOG.log(Level.WARNING, problem.getMessage(), problem));
            problems.stream().limit(2).forEach(problem -> desk.notices().show(Notice.of(problem)));
            desk.notices().show(new Notice(what, WORDS.say("import.problems", problems.size()), null));
        }
    }
}
