package org.sourceline.suggest.claim;

import java.util.List;
import java.util.stream.Stream;
import org.sourceline.edit.claim.CitationDraft;
import org.sourceline.edit.claim.RecordClaim;
import org.sourceline.edit.review.Ruling;
import org.sourceline.edit.tag.Tag;
import org.sourceline.model.Citation;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Mention.Decision.Verdict;
import org.sourceline.text.attribution.Attributed;

/// A suggestion: a sentence that may say a claim, with all that it says of it.
///
/// @param start UTF-16 offset of the sentence's first code unit
/// @param end offset past its last
/// @param quote the sentence
/// @param subject id of the entity that the predicate is said of
/// @param object id of the entity that it is said to
/// @param when when it held, as far as the sentence says
/// @param otherwise when else it may have held, likelier ones first
/// @param where id of the place named in the sentence that is neither of the two, or empty
/// @param said who is said to have said it, with what reserve
/// @param speaker id of the entity that said it, or empty
/// @param score from 0 to 1
/// @param why the reason, in words
public record ClaimSuggestion(
        String article,
        int start,
        int end,
        String quote,
        String subject,
        String predicate,
        String object,
        FuzzyDate when,
        List<FuzzyDate> otherwise,
        String where,
        Attributed said,
        String speaker,
        double score,
        String why) {

    public ClaimSuggestion {
        otherwise = List.copyOf(otherwise);
    }

    /// The claim as an analyst would record it, with the sentence as its citation.
    public RecordClaim claim() {
        var attribution =
                said.speaker().map(voice -> voice.attribution(speaker)).orElse(org.sourceline.model.Attribution.NONE);
        Citation.Stance stance = said.denies() ? Citation.Stance.DENIES : Citation.Stance.SUPPORTS;
        return new RecordClaim(
                subject, predicate, object, when, List.of(new CitationDraft(article, start, end, stance, attribution)));
    }

    /// The same with the date that it may have held on besides; the one it was suggested with stands beside that.
    public ClaimSuggestion on(FuzzyDate chosen) {
        List<FuzzyDate> others = Stream.concat(Stream.of(when), otherwise.stream())
                .filter(date -> !date.equals(chosen))
                .toList();
        return new ClaimSuggestion(
                article, start, end, quote, subject, predicate, object, chosen, others, where, said, speaker, score,
                why);
    }

    /// Subject, predicate and object by id, as a decision on it keeps them.
    public String words() {
        return subject + " " + predicate + " " + object;
    }

    /// The analyst's decision against it.
    public Ruling ruling(Verdict verdict) {
        return new Ruling(Tag.known(article, start, end, subject), words(), predicate, object, "claim", verdict);
    }
}
