package org.sourceline.exchange;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sourceline.model.Citation;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.Ontology;
import org.sourceline.model.inference.Backing;
import org.sourceline.problem.Problem;
import org.sourceline.store.CaseIndex;
import tools.jackson.databind.json.JsonMapper;

/// Writes the network as GraphML: an edge a claim, with its passages in words and as JSON, so that no line loses its
/// evidence.
public final class GraphmlExport {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern UNCARRIED = Pattern.compile("[\\p{Cs}\\uFFFE\\uFFFF]");
    private static final List<String> NODE_KEYS = List.of("label", "type", "aliases", "mentions");
    private static final List<String> EDGE_KEYS = List.of(
            "label",
            "predicate",
            "when",
            "status",
            "credibility",
            "articles",
            "reports",
            "origins",
            "disputed",
            "passages",
            "citations");
    private final CaseIndex index;
    private final Ontology ontology;

    /// An export of that case.
    public GraphmlExport(CaseIndex index, Ontology ontology) {
        this.index = index;
        this.ontology = ontology;
    }

    /// Writes the network as UTF-8; retracted claims and claims without a citation are left out, as on the chart.
    public void write(OutputStream out) throws Problem {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
            for (String key : NODE_KEYS) {
                key(xml, "node", key);
            }
            for (String key : EDGE_KEYS) {
                key(xml, "edge", key);
            }
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "case");
            xml.writeAttribute("edgedefault", "directed");
            for (Entity entity : index.all(Entity.class)) {
                if (index.speaker(entity.id()).filter(entity::equals).isPresent()) {
                    node(xml, entity);
                }
            }
            for (Claim claim : index.all(Claim.class)) {
                if (claim.status() == Claim.Status.ASSERTED
                        && !index.citationsOf(claim.id()).isEmpty()) {
                    edge(xml, claim);
                }
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failed) {
            throw new Problem(
                    "The GraphML could not be written (" + failed.getMessage() + ").",
                    "Check that there is room where it goes.",
                    null,
                    failed);
        }
    }

    private static void key(XMLStreamWriter xml, String on, String name) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", on + "-" + name);
        xml.writeAttribute("for", on);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute(
                "attr.type",
                List.of("mentions", "credibility", "articles", "reports", "origins")
                                .contains(name)
                        ? "int"
                        : name.equals("disputed") ? "boolean" : "string");
    }

    private void node(XMLStreamWriter xml, Entity entity) throws XMLStreamException {
        xml.writeStartElement("node");
        xml.writeAttribute("id", carried(entity.id()));
        data(
                xml,
                "node",
                Map.of(
                        "label", entity.name(),
                        "type", entity.type(),
                        "aliases",
                                index.namesInUse(entity.id()).keySet().stream()
                                        .filter(name -> !name.equals(entity.name()))
                                        .collect(Collectors.joining("; ")),
                        "mentions", index.mentionsOf(entity.id()).size()));
        xml.writeEndElement();
    }

    private void edge(XMLStreamWriter xml, Claim claim) throws XMLStreamException {
        List<Citation> citations = index.citationsOf(claim.id());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("label", ontology.readingOf(claim.predicate()));
        data.put("predicate", claim.predicate());
        data.put("when", claim.when().isUnknown() ? "" : claim.when().toString());
        data.put("status", "asserted");
        data.put("credibility", claim.credibility());
        Backing backing = index.backing(List.of(claim.id()), Citation.Stance.SUPPORTS);
        data.put("articles", backing.articles());
        data.put("reports", backing.reports());
        data.put("origins", backing.origins());
        data.put("disputed", citations.stream().anyMatch(each -> each.stance() == Citation.Stance.DENIES));
        data.put("passages", citations.stream().map(this::passage).collect(Collectors.joining("\n")));
        data.put("citations", JSON.writeValueAsString(ClaimRow.of(index, claim).get("citations")));
        xml.writeStartElement("edge");
        xml.writeAttribute("id", carried(claim.id()));
        xml.writeAttribute("source", carried(index.identity().speaker(claim.subject())));
        xml.writeAttribute("target", carried(index.identity().speaker(claim.object())));
        data(xml, "edge", data);
        xml.writeEndElement();
    }

    private String passage(Citation citation) {
        return "“" + citation.passage().exact().replaceAll("\\s+", " ") + "” — " + Footnote.source(index, citation);
    }

    /// The text without what XML 1.0 cannot carry: controls become spaces; lone surrogates, U+FFFE and U+FFFF go.
    private static String carried(String text) {
        return UNCARRIED.matcher(CONTROLS.matcher(text).replaceAll(" ")).replaceAll("");
    }

    private static void data(XMLStreamWriter xml, String on, Map<String, ?> values) throws XMLStreamException {
        for (Map.Entry<String, ?> value : values.entrySet()) {
            String text = String.valueOf(value.getValue());
            if (!text.isEmpty()) {
                xml.writeStartElement("data");
                xml.writeAttribute("key", on + "-" + value.getKey());
                xml.writeCharacters(carried(text));
                xml.writeEndElement();
            }
        }
    }
}
