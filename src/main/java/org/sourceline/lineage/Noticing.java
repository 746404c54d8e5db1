package org.sourceline.lineage;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sourceline.edit.Arrival;
import org.sourceline.edit.Edit;
import org.sourceline.model.Article;
import org.sourceline.model.Derivation;
import org.sourceline.model.Entity;
import org.sourceline.model.Item;
import org.sourceline.model.Judgement;
import org.sourceline.model.Origin;
import org.sourceline.model.inference.Identity;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseReader;
import org.sourceline.text.reuse.KnownNames;

/// Notices whose reports articles are: proposes derivations for articles as they come, or for those that are there.
///
/// It remembers the words of a case's articles from one import to the next, so that one more article does not have all
/// the others read again; what fails halfway it does not remember. One of them serves one case.
public final class Noticing implements Arrival {

    private static final String TEXTS =
            "MATCH (a:Article)-[:HAS_TEXT]->(t:Text) RETURN a.id AS id, t.text AS text ORDER BY id";
    private static final String IDS = "MATCH (a:Article) RETURN a.id AS id";

    private static final String LAST =
            "MATCH (s:ChangeSet) WHERE s.seq > 0 AND s.undone = false RETURN s.seq AS seq ORDER BY seq DESC LIMIT 1";
    private static final String STANDS = "MATCH (s:ChangeSet {seq: $seq}) WHERE s.undone = false RETURN s.seq AS seq";

    private @Nullable Library remembered;
    private Seen seen = new Seen(0, List.of());

    /// The case as it was when a library was last brought up to date.
    ///
    /// @param step number of the last step of its journal then, 0 where there was none
    /// @param added ids of the articles that the step after that was to add
    private record Seen(long step, List<String> added) {

        /// Whether articles can only have come since: what comes is taken back last first, and what was to be added
        /// was added.
        boolean stands(CaseReader before) throws Problem {
            return (step == 0 || !before.query(STANDS, Map.of("seq", step)).isEmpty())
                    && before.findAll(Article.class, added).size() == added.size();
        }
    }

    /// What notices, and remembers nothing yet.
    public Noticing() {}

    /// Reads what is to be remembered, where that was not done before, and the names that are known by now; so that the
    /// import itself holds nobody up.
    public synchronized void prepare(CaseReader reader) throws Problem {
        boolean fresh = remembered == null;
        Library library = library(reader);
        if (!fresh) {
            library.know(names(reader));
        }
        library.rest();
        remember(library, reader, List.of());
    }

    private void remember(Library library, CaseReader reader, List<String> added) throws Problem {
        seen = new Seen(
                reader.query(LAST, Map.of()).stream()
                        .map(row -> ((Number) Objects.requireNonNull(row.get("seq"))).longValue())
                        .findFirst()
                        .orElse(0L),
                added);
        remembered = library;
    }

    @Override
    public synchronized List<Item> with(Edit.Basis basis, List<Article> added) throws Problem {
        CaseReader before = basis.before();
        Library library = library(before);
        for (Article article : added) {
            library.add(article, before.text(article.textHash()).orElse(""));
        }
        List<String> ids = added.stream().map(Article::id).toList();
        settle(library, before);
        renew(library, before, ids);
        List<Item> proposed = proposals(basis, library, ids);
        remember(library, before, ids);
        return proposed;
    }

    /// What there is to propose for the articles of the case, beyond what was proposed before.
    public static List<Item> again(Edit.Basis basis) throws Problem {
        Library library = read(basis.before());
        return proposals(
                basis,
                library,
                basis.before().all(Article.class).stream().map(Article::id).toList());
    }

    private static List<Item> proposals(Edit.Basis basis, Library library, Collection<String> articles) {
        List<Item> proposed = new Proposing(
                        library,
                        articles,
                        basis.before().all(Derivation.class),
                        basis.before().all(Origin.class),
                        basis.ids())
                .propose();
        library.rest();
        return proposed;
    }

    private static void settle(Library library, CaseReader before) {
        library.settle(id -> before.textOf(id).orElse(""));
    }

    /// The articles of a case as they stand, read or remembered.
    private Library library(CaseReader before) throws Problem {
        Library known = remembered;
        remembered = null;
        return known != null && caughtUp(known, before) ? known : read(before);
    }

    /// Takes in what came since; not where something was taken back since, which still counts in what a library knows
    /// of its sites.
    private boolean caughtUp(Library library, CaseReader before) throws Problem {
        if (library.size() == before.count(Article.class) && seen.stands(before)) {
            return true;
        }
        Set<String> there = new HashSet<>();
        before.query(IDS, Map.of(), row -> there.add(String.valueOf(row.get("id"))));
        if (!library.isWithin(there)) {
            return false;
        }
        List<String> missing = there.stream().filter(id -> !library.has(id)).toList();
        if (missing.isEmpty()) {
            return true;
        }
        before.findAll(Article.class, missing)
                .forEach(article ->
                        library.add(article, before.text(article.textHash()).orElse("")));
        settle(library, before);
        return true;
    }

    /// Brings those articles up to date that new ones are to be compared with, and takes out what is there no more.
    private static void renew(Library library, CaseReader before, List<String> added) {
        Set<String> others = library.likeThese(added);
        others.removeAll(new HashSet<>(added));
        for (Article article : before.findAll(Article.class, List.copyOf(others))) {
            library.renew(article);
            others.remove(article.id());
        }
        others.forEach(library::remove);
    }

    /// All articles of a case with their words.
    private static Library read(CaseReader before) throws Problem {
        Library library = new Library(names(before));
        Map<String, Article> articles = new HashMap<>();
        before.all(Article.class).forEach(article -> articles.put(article.id(), article));
        before.query(TEXTS, Map.of(), row -> {
            Article article = articles.get(String.valueOf(row.get("id")));
            if (article != null) {
                library.add(article, String.valueOf(row.get("text")));
            }
        });
        settle(library, before);
        return library;
    }

    private static KnownNames names(CaseReader before) {
        Identity identity = Identity.of(before.all(Judgement.class));
        Map<String, Set<String>> names = new HashMap<>();
        for (Entity entity : before.all(Entity.class)) {
            Set<String> known = names.computeIfAbsent(identity.speaker(entity.id()), key -> new LinkedHashSet<>());
            known.addAll(entity.names().toList());
        }
        return KnownNames.of(names);
    }
}
