package org.sourceline.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sourceline.model.Citation;
import org.sourceline.model.Entity;
import org.sourceline.model.Item;
import org.sourceline.model.Judgement;
import org.sourceline.model.Ontology;
import org.sourceline.model.Place;
import org.sourceline.model.Source.Grade;
import org.sourceline.store.CaseIndex;
import org.sourceline.ui.kit.Words;

/// The table of speakers: the entities that are quoted or were graded as speakers, one row for all that read as one.
final class SpeakerListing implements Listing {

    private static final Words WORDS = Words.of(SpeakerListing.class);

    private final CaseIndex index;
    private final Ontology ontology;
    private final List<Column<Entity>> columns = List.of(
            Column.words("name", 210, each -> new Row.Named(each.name(), each.type())),
            Column.words("type", 140, this::type),
            Column.words("reliability", 170, this::reliability),
            Column.of("since", 96, each -> inForce(each, Grade::since)),
            Column.of("reason", 150, each -> inForce(each, Grade::reason)),
            Column.count("passages", each -> said(each).size()),
            Column.count("claims", this::claims),
            Column.spareCount("grades", each -> grades(each).size()));

    SpeakerListing(CaseIndex index, Ontology ontology) {
        this.index = index;
        this.ontology = ontology;
    }

    @Override
    public String id() {
        return "speakers";
    }

    @Override
    public List<Column<Entity>> columns() {
        return columns;
    }

    @Override
    public List<String> ids() {
        Stream<String> quoted = index.all(Citation.class).stream()
                .map(citation -> citation.attribution().entity())
                .filter(entity -> !entity.isEmpty());
        Stream<String> graded = index.all(Entity.class).stream()
                .filter(entity -> !entity.grades().isEmpty())
                .map(Entity::id);
        return Stream.concat(quoted, graded)
                .map(index.identity()::speaker)
                .distinct()
                .toList();
    }

    @Override
    public Optional<Row> row(String id) {
        return index.find(Entity.class, id)
                .filter(entity -> index.identity().speaker(id).equals(id))
                .filter(entity -> !said(entity).isEmpty() || !grades(entity).isEmpty())
                .map(entity -> Row.of(id, new Place.OfEntity(id), entity, columns));
    }

    private String type(Entity speaker) {
        return ontology.labelOf(speaker.type());
    }

    private List<Grade> grades(Entity speaker) {
        return index.gradesOf(speaker.id());
    }

    private String reliability(Entity speaker) {
        return WORDS.say("reliability." + Grade.inForce(grades(speaker)).name());
    }

    private String inForce(Entity speaker, Function<Grade, String> what) {
        List<Grade> grades = grades(speaker);
        return grades.isEmpty() ? "" : what.apply(grades.getLast());
    }

    private List<Citation> said(Entity speaker) {
        return index.saidBy(speaker.id());
    }

    private int claims(Entity speaker) {
        return (int) said(speaker).stream().map(Citation::claim).distinct().count();
    }

    @Override
    public Stream<String> about(Item item) {
        Stream<String> ids = switch (item) {
            case Entity entity -> Stream.of(entity.id());
            case Citation citation -> Stream.of(citation.attribution().entity());
            case Judgement judgement -> Stream.of(judgement.a(), judgement.b());
            default -> Stream.empty();
        };
        return ids.filter(id -> !id.isEmpty())
                .flatMap(id -> Stream.concat(Stream.of(id), index.identity().cluster(id).stream()));
    }
}
