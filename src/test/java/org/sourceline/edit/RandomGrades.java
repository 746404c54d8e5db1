package org.sourceline.edit;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.sourceline.edit.claim.GradeCitation;
import org.sourceline.model.Citation;
import org.sourceline.model.Entity;
import org.sourceline.model.Item;
import org.sourceline.model.Source;
import org.sourceline.store.CaseIndex;

/// Grades of sources, speakers and citations at random.
final class RandomGrades {

    private final Random random;
    private final CaseIndex index;

    RandomGrades(Random random, CaseIndex index) {
        this.random = random;
        this.index = index;
    }

    /// The next edit; it may be one that cannot be done.
    Edit next() {
        return switch (random.nextInt(4)) {
            case 0 -> new GradeSource(one(Source.class), grade());
            case 1 -> new GradeSources(some(Source.class), grade());
            case 2 -> new GradeSpeakers(some(Entity.class), grade());
            default -> new GradeCitation(one(Citation.class), 1 + random.nextInt(6));
        };
    }

    private Source.Grade grade() {
        return new Source.Grade(
                Source.Reliability.values()[random.nextInt(Source.Reliability.values().length)],
                "20" + (10 + random.nextInt(15)) + "-01-01",
                "why not");
    }

    private List<String> some(Class<? extends Item> kind) {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(each -> one(kind))
                .toList();
    }

    private String one(Class<? extends Item> kind) {
        List<? extends Item> all = index.all(kind);
        return all.isEmpty() ? "none" : all.get(random.nextInt(all.size())).id();
    }
}
