package org.sourceline.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.model.EntityType;
import org.sourceline.model.Ontology;
import org.sourceline.network.scene.Design;

@Execution(ExecutionMode.CONCURRENT)
class TypeIconTest {

    private static EntityType type(String id, String label, String ftm) {
        return new EntityType(id, label, label + "s", "square", "#2563c9", "#79b0ff", ftm, "");
    }

    @Test
    void aTypeThatSomebodyAddsHasTheIconOfItsSchemaOrElseItsFirstLetter() {
        EntityType truck = type("Lorry", "lorry", "Vehicle");
        EntityType rumour = type("Rumour", "rumour", "");
        EntityType arabic = type("Tribe", "عشيرة", "Nothing");
        assertThat(TypeIcon.reason(truck)).isEqualTo(TypeIcon.Reason.SCHEMA);
        assertThat(TypeIcon.of(truck)).isEqualTo(TypeIcon.of(type("Cart", "cart", "Vehicle")));
        assertThat(TypeIcon.reason(rumour)).isEqualTo(TypeIcon.Reason.LETTER);
        assertThat(TypeIcon.of(rumour)).isEqualTo("R");
        assertThat(TypeIcon.of(arabic)).isEqualTo("ع");
        for (EntityType each : List.of(truck, rumour, arabic)) {
            assertThat(TypeIcon.outline(TypeIcon.of(each), 20, 50, 50).getBounds2D())
                    .satisfies(box -> assertThat(box.getCenterX()).isBetween(49.0, 51.0))
                    .satisfies(box -> assertThat(box.getWidth()).isBetween(5.0, 24.0));
        }
    }

    @Test
    void everyUsualTypeHasAnIconOfItsOwn() throws Exception {
        Ontology usual = OntologyFile.read(OntologyFile.defaultJson(), "the usual one");
        assertThat(usual.types()).allMatch(type -> TypeIcon.reason(type) == TypeIcon.Reason.USUAL);
        assertThat(usual.types().stream().map(TypeIcon::of)).doesNotHaveDuplicates();
    }

    @Test
    void nodesOfSuchATypeAreDrawnWithItsIcon() {
        List<EntityType> types = new ArrayList<>(List.of(type("Lorry", "lorry", "Vehicle")));
        Ontology ontology = new Ontology("lorries", types, List.of());
        ChartNode node = new ChartNode("e-1", "A lorry", "Lorry", List.of("e-1"), 0);
        ChartNode mixed = new ChartNode("e-2", "A group", "", List.of("e-2"), 0);
        Design design = new Design(new Chart(ontology, List.of(node, mixed), List.of(), List.of()));
        assertThat(design.icon(0)).isEqualTo(TypeIcon.of(types.getFirst()));
        assertThat(design.icon(1)).isEmpty();
    }
}
