package org.sourceline.lineage;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
public final class Noticing implements Arrival {

    private static final String TEXTS =
            "MATCH (a:Article)-[:HAS_TEXT]->(t:Text) RETURN a.id AS id, t.text AS text ORDER BY id";

    /// What notices.
    public Noticing() {}

    @Override
    public List<Item> with(Edit.Basis basis, List<Article> added) throws Problem {
        Library library = library(basis.before());
        for (Article article : added) {
            library.add(article, basis.before().text(article.textHash()).orElse(""));
        }
        return proposals(basis, library, added.stream().map(Article::id).toList());
    }

    /// What there is to propose for the articles of the case, beyond what was proposed before.
    public static List<Item> again(Edit.Basis basis) throws Problem {
        Library library = library(basis.before());
        return proposals(
                basis,
                library,
                basis.before().all(Article.class).stream().map(Article::id).toList());
    }

    private static List<Item> proposals(Edit.Basis basis, Library library, Collection<String> articles) {
        library.settle();
        return new Proposing(
                        library,
                        articles,
                        basis.before().all(Derivation.class),
                        basis.before().all(Origin.class),
                        basis.ids())
                .propose();
    }

    /// The articles of a case with their texts.
    private static Library library(CaseReader before) throws Problem {
        Library library = new Library(names(before));
        Map<String, Article> articles = new HashMap<>();
        before.all(Article.class).forEach(article -> articles.put(article.id(), article));
        before.query(TEXTS, Map.of(), row -> {
            Article article = articles.get(String.valueOf(row.get("id")));
            if (article != null) {
                library.add(article, String.valueOf(row.get("text")));
            }
        });
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
