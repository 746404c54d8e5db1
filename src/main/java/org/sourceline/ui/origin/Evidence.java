package org.sourceline.ui.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourceline.edit.tag.Tag;
import org.sourceline.lineage.CopiedNames;
import org.sourceline.model.Article;
import org.sourceline.model.Derivation;
import org.sourceline.model.Passage;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import org.sourceline.store.CaseReader;
import org.sourceline.text.reuse.KnownNames;
import org.sourceline.text.reuse.Span;
import org.sourceline.text.reuse.Strips;
import org.sourceline.text.reuse.Variant;
import org.sourceline.ui.kit.Words;

/// What speaks for a derivation, read from the texts: the passages that credit somebody, and the two texts side by
/// side.
///
/// @param cues the passages that name whose report it is
/// @param other id of the article that it is compared with: the one it derives from, or another copy of the report;
///   empty where there is none
/// @param one the text of that article
/// @param two the text of the article that derives
/// @param strips both side by side
/// @param variants what differs in each strip that changes what is said
record Evidence(
        List<Passage> cues,
        String other,
        String one,
        String two,
        List<Strips.Strip> strips,
        List<Set<Variant>> variants) {

    private static final Words WORDS = Words.of(Evidence.class);

    Evidence {
        cues = List.copyOf(cues);
        strips = List.copyOf(strips);
        variants = List.copyOf(variants);
    }

    /// Reads it.
    ///
    /// @param names of the articles compared, those that stand for one thing
    static Evidence of(Derivation derivation, KnownNames names, CaseReader view) throws Problem {
        String two = text(view, derivation.article());
        List<Passage> cues = derivation.credits().stream()
                .filter(credit -> credit.end() <= two.length() && credit.start() < credit.end())
                .map(credit -> Passage.of(derivation.article(), two, credit.start(), credit.end()))
                .toList();
        String other = other(derivation);
        String one = other.isEmpty() ? "" : text(view, other);
        List<Strips.Pair> pairs = new ArrayList<>();
        for (Derivation.Aligned passage : derivation.passages()) {
            if (passage.parent().equals(other) && passage.parentEnd() <= one.length()) {
                pairs.add(new Strips.Pair(
                        new Span(passage.parentStart(), passage.parentEnd()),
                        new Span(passage.start(), passage.end())));
            }
        }
        List<Strips.Strip> strips = pairs.isEmpty() ? List.of() : Strips.of(one, two, pairs);
        List<Set<Variant>> variants =
                strips.stream().map(strip -> Variant.in(strip, one, two, names)).toList();
        return new Evidence(cues, other, one, two, strips, variants);
    }

    /// The names that one of the two texts has tagged in what both say, and the other has not.
    List<Tag> untagged(CaseIndex index, String article) {
        List<Tag> tags = new ArrayList<>();
        for (Strips.Strip strip : strips) {
            if (strip.both()) {
                CopiedNames.Stretch here = new CopiedNames.Stretch(article, two, strip.other());
                CopiedNames.Stretch there = new CopiedNames.Stretch(other, one, strip.one());
                tags.addAll(CopiedNames.in(index, there, here));
                tags.addAll(CopiedNames.in(index, here, there));
            }
        }
        return tags.stream().distinct().toList();
    }

    /// The article that a derivation is compared with.
    static String other(Derivation derivation) {
        Optional<String> copy = derivation.passages().stream()
                .map(Derivation.Aligned::parent)
                .filter(parent -> !parent.isEmpty())
                .findFirst();
        return derivation.parent().isEmpty() ? copy.orElse("") : derivation.parent();
    }

    private static String text(CaseReader view, String article) throws Problem {
        return view.find(Article.class, article)
                .flatMap(found -> view.text(found.textHash()))
                .orElseThrow(() -> new Problem(WORDS.say("text.missing"), WORDS.say("text.missing.next")));
    }
}
