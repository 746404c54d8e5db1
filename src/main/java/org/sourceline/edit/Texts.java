package org.sourceline.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sourceline.model.Article;
import org.sourceline.model.Passage;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseReader;

/// The texts an edit takes passages from, each read once.
public final class Texts {

    private final CaseReader before;
    private final Map<String, String> texts = new HashMap<>();

    /// The texts of the case being read.
    public Texts(CaseReader before) {
        this.before = before;
    }

    /// The passage of an article from `start` to `end`.
    ///
    /// @throws Problem when there is no such article, or no such stretch in it
    public Passage passage(String article, int start, int end) throws Problem {
        String text = texts.get(article);
        if (text == null) {
            text = textOf(article);
            texts.put(article, text);
        }
        try {
            return Passage.of(article, text, start, end);
        } catch (IllegalArgumentException wrong) {
            throw new Problem(
                    wrong.getMessage() + ", in article " + article + ".",
                    "Offsets are UTF-16 code units into the article's text, end exclusive.",
                    new Place.OfArticle(article),
                    wrong);
        }
    }

    private String textOf(String article) throws Problem {
        Optional<String> text = before.textOf(article);
        if (text.isEmpty()) {
            Article found = Finding.one(before, Article.class, article);
            throw new Problem(
                    "The text of \"" + found.heading() + "\" is missing.", "Run check, then restore a backup.");
        }
        return text.get();
    }
}
