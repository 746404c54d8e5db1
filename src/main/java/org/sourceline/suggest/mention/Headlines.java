package org.sourceline.suggest.mention;

import java.util.List;
import java.util.Optional;
import org.sourceline.suggest.run.Cues;
import org.sourceline.suggest.run.Line;
import org.sourceline.suggest.run.Token;

/// Finds names in headlines, where every word has a capital: those that the text below has too, or everybody knows.
final class Headlines {

    private static final int LONGEST = 6;

    private Headlines() {}

    static void read(String text, List<Line> lines, Cues cues, Draft draft) {
        for (Line line : lines) {
            for (int at = 0; line.titled() && at < line.tokens().size(); at++) {
                at += Math.max(0, nameAt(text, line, at, cues, draft) - 1);
            }
        }
    }

    private static int nameAt(String text, Line line, int at, Cues cues, Draft draft) {
        List<Token> tokens = line.tokens();
        int start = tokens.get(at).start();
        for (int length = Math.min(LONGEST, tokens.size() - at); length > 0; length--) {
            int end = tokens.get(at + length - 1).end();
            String words = text.substring(start, end);
            if (!tokens.get(at).capital() || !draft.within(start, end).isEmpty()) {
                continue;
            }
            Optional<Suggestion> below = draft.spelled(words);
            if (below.isPresent()) {
                draft.like(
                        below.get(),
                        start,
                        end,
                        below.get().score() - 0.05,
                        below.get().rule(),
                        below.get().why());
                return length;
            }
            Optional<String> common = cues.common(words);
            if (common.isPresent()) {
                draft.fresh(start, end, common.get(), words, 0.85, Rule.COMMON, draft.say("common", words));
                return length;
            }
        }
        return 0;
    }
}
