package org.sourceline.ui.graph;

import java.util.List;
import java.util.stream.Collectors;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Entity;
import org.sourceline.model.inference.Backing;
import org.sourceline.network.Chart;
import org.sourceline.network.ChartLink;
import org.sourceline.network.ChartNode;
import org.sourceline.network.raster.Reel;
import org.sourceline.network.scene.Picking.Hit;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.said.Said;
import org.sourceline.ui.kit.Words;

/// A chart in words: what a node or link of it is, what it holds, what it leaves out.
record ChartWords(Desk desk, Chart chart) {

    private static final Words WORDS = Words.of(ChartWords.class);

    /// What a node or link is, in a line or two.
    String of(Hit hit) {
        return switch (hit) {
            case Hit.OnNode(ChartNode node) -> {
                String type = node.type().isEmpty()
                        ? WORDS.say("mixed")
                        : desk.ontology().labelOf(node.type());
                int links = chart.degree(chart.indexOf(node.id()).orElseThrow());
                yield WORDS.say("node", node.name(), type, links);
            }
            case Hit.OnLink(ChartLink link) -> {
                String sentence = name(link.from()) + " " + link.reading() + " " + name(link.to());
                String state = link.proposal() ? "proposal" : link.disputed() ? "disputed" : "link";
                List<String> claims = link.evidence().claims();
                Backing backing = desk.index().backing(claims, Citation.Stance.SUPPORTS);
                yield WORDS.say(state, sentence, link.articles(), claims.size(), backing.reports(), backing.origins());
            }
        };
    }

    /// What a frame of a chart that moves leaves out.
    static String moving(Reel.Take take) {
        long links = take.scene().links().size();
        return WORDS.say("moving", Math.round(take.links() * links), links);
    }

    private String name(String node) {
        return chart.node(node).map(ChartNode::name).orElse(node);
    }

    /// What the chart holds and what it leaves out, for the status line.
    String status() {
        String holds = WORDS.say("holds", chart.nodes().size(), chart.links().size());
        return chart.leftOut().isEmpty() ? holds : holds + " · " + leftOut();
    }

    /// What the chart leaves out; empty where it leaves out nothing.
    String leftOut() {
        return chart.leftOut().stream().map(Said::of).collect(Collectors.joining(", "));
    }

    /// Why there is nothing on the chart; empty where there is something.
    String empty() {
        if (!chart.nodes().isEmpty()) {
            return "";
        }
        boolean anything = desk.index().count(Entity.class) > 0;
        boolean articles = desk.index().count(Article.class) > 0;
        return anything ? "empty.hidden" : articles ? "empty.entities" : "empty.articles";
    }
}
