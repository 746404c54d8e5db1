package org.sourceline.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourceline.model.Citation;
import org.sourceline.model.Entity;
import org.sourceline.model.Mention;
import org.sourceline.store.CaseIndex;

/// Who may be speaking in a cited passage: the entities that its article names.
final class Speakers {

    private Speakers() {}

    /// Those that may be, as they speak for their clusters: the one that is said to, those named in the words for the
    /// speaker, and then the others as they come in the article.
    static List<Entity> of(CaseIndex index, Citation citation) {
        String words = citation.attribution().words();
        String said = citation.attribution().entity();
        Map<Boolean, List<Entity>> named = Stream.concat(
                        Stream.of(said),
                        index.mentionsIn(citation.passage().article()).stream().map(Mention::entity))
                .distinct()
                .flatMap(id -> index.speaker(id).stream())
                .distinct()
                .collect(Collectors.partitioningBy(each -> index.identity().same(each.id(), said)
                        || index.namesInUse(each.id()).keySet().stream().anyMatch(words::contains)));
        List<Entity> all = new ArrayList<>(named.getOrDefault(true, List.of()));
        all.addAll(named.getOrDefault(false, List.of()));
        return all;
    }
}
