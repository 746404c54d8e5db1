package org.sourceline.ui.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourceline.exchange.LineageRow;
import org.sourceline.model.Article;
import org.sourceline.model.Derivation;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Origin;
import org.sourceline.model.Source;
import org.sourceline.model.inference.Lineage;
import org.sourceline.store.CaseIndex;
import org.sourceline.ui.kit.Words;

/// What the view of lineages says: the lineages of a case, and the articles of one in the order in which they derive.
final class LineageModel {

    private static final Words WORDS = Words.of(LineageModel.class);

    private final CaseIndex index;

    LineageModel(CaseIndex index) {
        this.index = index;
    }

    /// A lineage.
    ///
    /// @param origin id of the report that it goes back to
    /// @param articles how many articles of the case are in it
    /// @param open how many derivations wait for a decision
    record Group(String origin, String name, int articles, int open) {}

    /// An article of a lineage, or the report at its head that is not in the case.
    ///
    /// @param id of the article or the origin
    /// @param name who published it, or what the report is called
    /// @param heading of the article; empty for a report elsewhere
    /// @param depth how many derivations lie between it and the head
    /// @param derivations what it derives from: as such, by passages, and what was rejected
    record Line(
            String id,
            String name,
            String heading,
            FuzzyDate published,
            int depth,
            boolean elsewhere,
            List<Derivation> derivations) {

        Line {
            derivations = List.copyOf(derivations);
        }

        /// The derivation that makes it a part of its lineage, or once made it one.
        Optional<Derivation> main() {
            return derivations.stream()
                    .filter(Derivation::isOfArticle)
                    .min(Comparator.comparing(each -> !each.holds()));
        }

        /// Whether it was taken out of the lineage by the analyst.
        boolean isApart() {
            return main().filter(each -> !each.holds()).isPresent();
        }
    }

    /// Works out what is shown of the lineage of an article or report; of the first where none is named.
    ShownLineage look(String named) {
        List<Group> groups = groups();
        List<Derivation> open = open();
        String of = named.isEmpty() && !groups.isEmpty() ? groups.getFirst().origin() : named;
        if (of.isEmpty()) {
            return new ShownLineage(groups, alone(), "", "", "", List.of(), List.of(), false, open);
        }
        String head = head(of);
        List<Line> lines = lines(head);
        boolean circular = lines.stream().anyMatch(line -> index.lineage().isCircular(line.id()));
        return new ShownLineage(groups, alone(), of, head, name(head), lines, toDecide(lines, of), circular, open);
    }

    /// What the article at hand derives from; where a report is at hand that is not in the case, or one that derives
    /// from none, what the first that waits for a decision derives from.
    private List<Derivation> toDecide(List<Line> lines, String of) {
        List<Derivation> own = derivations(of);
        return !own.isEmpty()
                ? own
                : lines.stream()
                        .filter(line -> line.main().isPresent())
                        .min(Comparator.comparing(line -> line.main()
                                .filter(each -> each.status() == Derivation.Status.PROPOSED)
                                .isEmpty()))
                        .map(Line::derivations)
                        .orElse(List.of());
    }

    /// All lineages, those with most articles first.
    List<Group> groups() {
        Lineage lineage = index.lineage();
        Map<String, Integer> open = new LinkedHashMap<>();
        for (Derivation derivation : index.all(Derivation.class)) {
            if (derivation.status() == Derivation.Status.PROPOSED) {
                open.merge(lineage.origin(derivation.article()), 1, Integer::sum);
            }
        }
        return lineage.origins().stream()
                .map(origin -> new Group(
                        origin,
                        name(origin),
                        (int) lineage.members(origin).stream()
                                .filter(id -> index.find(Article.class, id).isPresent())
                                .count(),
                        open.getOrDefault(origin, 0)))
                .sorted(Comparator.comparingInt((Group group) -> -group.articles())
                        .thenComparing(Group::name)
                        .thenComparing(Group::origin))
                .toList();
    }

    /// How many articles re-run none and are re-run by none.
    int alone() {
        Set<String> joined = new HashSet<>();
        index.lineage()
                .origins()
                .forEach(origin -> joined.addAll(index.lineage().members(origin)));
        return (int) index.all(Article.class).stream()
                .filter(article -> !joined.contains(article.id()))
                .count();
    }

    /// The head of the lineage that an article or report is shown in: one that was taken out of its lineage is shown
    /// where it was.
    String head(String of) {
        boolean alone = index.lineage().members(of).size() == 1;
        return alone
                ? derivations(of).stream()
                        .filter(each -> each.isOfArticle() && !each.holds())
                        .findFirst()
                        .map(each -> index.lineage().origin(each.from()))
                        .orElse(of)
                : index.lineage().origin(of);
    }

    /// The lines of a lineage, each after the one it derives from.
    List<Line> lines(String head) {
        Set<String> members = new LinkedHashSet<>(index.lineage().members(head));
        Map<String, List<Derivation>> from =
                index.all(Derivation.class).stream().collect(Collectors.groupingBy(Derivation::article));
        Map<String, List<String>> children = new LinkedHashMap<>();
        List<String> tops = new ArrayList<>();
        for (String id : byDay(members)) {
            String parent = index.lineage().main(id).map(Derivation::from).orElse("");
            if (members.contains(parent)) {
                children.computeIfAbsent(parent, key -> new ArrayList<>()).add(id);
            } else {
                tops.add(id);
            }
        }
        Map<String, Line> lines = new LinkedHashMap<>();
        BiFunction<String, Integer, Line> line = (id, depth) -> line(id, depth, from.getOrDefault(id, List.of()));
        tops.stream()
                .sorted(Comparator.comparing(id -> !id.equals(head)))
                .forEach(id -> put(id, 0, children, lines, line));
        members.forEach(id -> put(id, 0, children, lines, line));
        byDay(apart(members)).forEach(id -> put(id, 1, Map.of(), lines, line));
        return List.copyOf(lines.values());
    }

    private static void put(
            String id,
            int depth,
            Map<String, List<String>> children,
            Map<String, Line> lines,
            BiFunction<String, Integer, Line> line) {
        if (!lines.containsKey(id)) {
            lines.put(id, line.apply(id, depth));
            children.getOrDefault(id, List.of()).forEach(child -> put(child, depth + 1, children, lines, line));
        }
    }

    private Line line(String id, int depth, List<Derivation> from) {
        Optional<Article> article = index.find(Article.class, id);
        return new Line(
                id,
                article.map(this::outlet).orElseGet(() -> name(id)),
                article.map(Article::heading).orElse(""),
                published(id),
                depth,
                article.isEmpty(),
                inOrder(from.stream()));
    }

    /// The articles that were taken out of a lineage.
    private List<String> apart(Set<String> members) {
        return index.all(Derivation.class).stream()
                .filter(each -> each.isOfArticle() && !each.holds() && members.contains(each.from()))
                .map(Derivation::article)
                .filter(id -> !members.contains(id))
                .distinct()
                .toList();
    }

    private List<String> byDay(Collection<String> ids) {
        return ids.stream()
                .sorted(Comparator.comparing((String id) -> published(id).toString())
                        .thenComparing(id -> id))
                .toList();
    }

    private FuzzyDate published(String id) {
        return index.find(Article.class, id)
                .map(Article::published)
                .or(() -> index.find(Origin.class, id).map(Origin::published))
                .orElse(FuzzyDate.UNKNOWN);
    }

    /// What an article derives from, whatever was decided: as such first, and what holds before what was rejected.
    List<Derivation> derivations(String article) {
        return inOrder(index.all(Derivation.class).stream()
                .filter(each -> each.article().equals(article)));
    }

    private static List<Derivation> inOrder(Stream<Derivation> some) {
        return some.sorted(Comparator.comparing((Derivation each) -> !each.holds())
                        .thenComparing(each -> !each.isOfArticle())
                        .thenComparing(Derivation::id))
                .toList();
    }

    /// The derivations that wait for a decision, lineage by lineage.
    private List<Derivation> open() {
        return index.all(Derivation.class).stream()
                .filter(each -> each.status() == Derivation.Status.PROPOSED)
                .sorted(Comparator.comparing(
                                (Derivation each) -> index.lineage().origin(each.article()))
                        .thenComparing(Derivation::article)
                        .thenComparing(each -> !each.isOfArticle())
                        .thenComparing(Derivation::id))
                .toList();
    }

    /// What an origin or an article is called: a report elsewhere by its name, an article by its outlet and heading.
    String name(String id) {
        return Objects.requireNonNullElse(LineageRow.name(index, id), WORDS.say("lost"));
    }

    /// Who published an article, as far as is known.
    String outlet(Article article) {
        String site =
                index.find(Source.class, article.source()).map(Source::name).orElse(article.site());
        return site.isBlank() ? WORDS.say("outlet.none") : site;
    }
}
