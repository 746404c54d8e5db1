package org.sourceline.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sourceline.edit.Finding;
import org.sourceline.edit.claim.CitationDraft;
import org.sourceline.edit.claim.RecordClaim;
import org.sourceline.model.Attribution;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseReader;
import tools.jackson.databind.JsonNode;

/// One claim as a line of JSON says it; its ends are ids, or names that one entity of the case has.
final class ClaimLine {

    private final CaseReader view;
    private final JsonNode line;

    ClaimLine(CaseReader view, JsonNode line) {
        this.view = view;
        this.line = line;
    }

    RecordClaim claim() throws Problem {
        List<CitationDraft> citations = new ArrayList<>();
        for (JsonNode citation : line.path("citations")) {
            citations.add(citation(citation));
        }
        return new RecordClaim(
                entity("subject"),
                JsonLines.text(line, "predicate"),
                entity("object"),
                when(),
                choice(Claim.Status.class, line, "status", Claim.Status.ASSERTED),
                credibility(line),
                citations);
    }

    private static int credibility(JsonNode of) throws Problem {
        int credibility = of.path("credibility").asInt(Claim.CANNOT_BE_JUDGED);
        if (credibility < 1 || credibility > Claim.CANNOT_BE_JUDGED) {
            throw new Problem("Credibility is 1 to 6, not " + credibility + ".", "Mend the line.");
        }
        return credibility;
    }

    private FuzzyDate when() throws Problem {
        try {
            return FuzzyDate.parse(JsonLines.maybe(line, "when"));
        } catch (IllegalArgumentException wrong) {
            throw new Problem(wrong.getMessage() + ".", "Write the date as EDTF.", null, wrong);
        }
    }

    private String entity(String field) throws Problem {
        JsonNode end = line.path(field);
        String said = end.isObject() ? JsonLines.maybe(end, "id") : JsonLines.text(line, field);
        String name = end.isObject() && said.isEmpty() ? JsonLines.text(end, "name") : said;
        if (view.find(Entity.class, name).isPresent()) {
            return name;
        }
        String type = end.isObject() ? JsonLines.maybe(end, "type") : "";
        return Finding.called(view, name.strip(), type)
                .map(Entity::id)
                .orElseThrow(() -> new Problem("The case has no entity \"" + name + "\".", "Tag it first."));
    }

    private CitationDraft citation(JsonNode citation) throws Problem {
        return new CitationDraft(
                JsonLines.text(citation, "article"),
                JsonLines.offset(citation, "start"),
                JsonLines.offset(citation, "end"),
                choice(Citation.Stance.class, citation, "stance", Citation.Stance.SUPPORTS),
                attribution(citation),
                credibility(citation));
    }

    private Attribution attribution(JsonNode citation) throws Problem {
        String words = JsonLines.maybe(citation, "attribution").strip();
        String speaker = speaker(words, JsonLines.maybe(citation, "speakerEntity"));
        if (words.isEmpty() && speaker.isEmpty()) {
            return Attribution.NONE;
        }
        Attribution.Kind otherwise = speaker.isEmpty() ? Attribution.Kind.DESCRIBED : Attribution.Kind.NAMED;
        return new Attribution(choice(Attribution.Kind.class, citation, "speaker", otherwise), words, speaker);
    }

    /// The entity that speaks: the one with that id, or else the only one that goes by the words.
    private String speaker(String words, String id) {
        List<Entity> named = words.isEmpty() ? List.of() : view.called(words);
        String called = named.size() == 1 ? named.getFirst().id() : "";
        return view.find(Entity.class, id).map(Entity::id).orElse(called);
    }

    private static <E extends Enum<E>> E choice(Class<E> choices, JsonNode object, String field, E otherwise)
            throws Problem {
        String said = JsonLines.maybe(object, field).strip();
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equalsIgnoreCase(said)) {
                return choice;
            }
        }
        if (said.isEmpty()) {
            return otherwise;
        }
        throw new Problem(
                "\"" + field + "\" cannot be \"" + said + "\".",
                "It is one of " + List.of(choices.getEnumConstants()).toString().toLowerCase(Locale.ROOT) + ".");
    }
}
