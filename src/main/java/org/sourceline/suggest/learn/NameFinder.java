package org.sourceline.suggest.learn;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/// Finds names such as were tagged in the articles it learned from; may be asked from any thread.
public final class NameFinder {

    private final NameFinderME finder;

    NameFinder(TokenNameFinderModel model) {
        finder = new NameFinderME(model);
    }

    /// The names in a text, in order, none sharing a character with another.
    public synchronized List<NameAt> in(String text) {
        finder.clearAdaptiveData();
        List<NameAt> found = new ArrayList<>();
        for (Tokens sentence : Tokens.all(text)) {
            Span[] spans = finder.find(sentence.words());
            double[] sure = finder.probs(spans);
            for (int i = 0; i < spans.length; i++) {
                found.add(sentence.name(spans[i], sure[i]));
            }
        }
        return found;
    }
}
