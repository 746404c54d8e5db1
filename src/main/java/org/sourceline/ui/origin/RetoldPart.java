package org.sourceline.ui.origin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sourceline.edit.claim.CitationDraft;
import org.sourceline.edit.claim.Cite;
import org.sourceline.lineage.Retelling;
import org.sourceline.model.Article;
import org.sourceline.model.Citation;
import org.sourceline.model.Passage;
import org.sourceline.model.Place;
import org.sourceline.text.reuse.Variant;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.MarkedWords;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.RowButton;
import org.sourceline.ui.kit.Words;

/// Where copies say what is cited for a claim and are not cited themselves, to be cited one by one or, where they say
/// the same, all in one step.
final class RetoldPart extends VBox {

    private static final Words WORDS = Words.of(RetoldPart.class);

    private final Desk desk;
    private final LineageModel model;
    private final Runnable left;
    private final Map<String, Integer> unfolded = new HashMap<>();
    private String claim = "";
    private int asked;

    /// A part that is away until there is such a copy.
    ///
    /// @param left told when the keys were in it and what they were at has gone
    RetoldPart(Desk desk, LineageModel model, Runnable left) {
        super(6);
        this.desk = desk;
        this.model = model;
        this.left = left;
        setId("retold");
        away();
    }

    private void away() {
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }

    /// Looks for the copies of what is cited for a claim, or for none.
    void show(String wanted) {
        if (!wanted.equals(claim)) {
            unfolded.clear();
            away();
        }
        claim = wanted;
        int now = ++asked;
        desk.ask(WORDS.say("retold.job"), view -> Retelling.of(desk.index(), wanted, view::textOf), found -> {
            if (now == asked) {
                draw(found);
            }
        });
    }

    private void draw(List<Retelling> found) {
        boolean here = Keys.areIn(this);
        away();
        if (!found.isEmpty()) {
            fill(found);
        }
        if (here) {
            left.run();
        }
    }

    private void fill(List<Retelling> found) {
        List<Retelling> same = found.stream().filter(Retelling::saysTheSame).toList();
        Node words = Prose.line(WORDS.say("retold", found.size()), "strong");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(8, words);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("sides-within");
        if (same.size() > 1) {
            Button all = cite(WORDS.say("retold.cite-same", same.size()), "", same);
            all.setId("retold-cite");
            head.getChildren().add(all);
        }
        getChildren().add(head);
        List<Supplier<Node>> rows =
                found.stream().map(each -> (Supplier<Node>) () -> row(each)).toList();
        getChildren().add(new FirstRows(claim, rows, unfolded));
        setVisible(true);
        setManaged(true);
    }

    private Node row(Retelling each) {
        Passage passage = each.passage();
        List<int[]> marks = each.differs().stream()
                .map(span -> new int[] {span.start(), span.end()})
                .toList();
        String outlet = desk.index()
                .find(Article.class, passage.article())
                .map(model::outlet)
                .orElse(WORDS.say("lost"));
        String from = Prose.apart(outlet, WORDS.say("retold.as." + each.cited().stance()));
        VBox inside = new VBox(3, new MarkedWords(passage.exact(), marks), Prose.line(from, "meta"));
        if (!each.saysTheSame()) {
            inside.getChildren().add(StripList.chips(each.variants()));
        }
        RowButton open = new RowButton(
                inside,
                Prose.apart(passage.exact(), from),
                () -> desk.navigator().go(Place.of(passage)));
        open.getStyleClass().addAll("side-passage", "retold-passage");
        HBox.setHgrow(open, Priority.ALWAYS);
        HBox row = new HBox(10, open);
        if (!each.variants().contains(Variant.NEGATION)) {
            Button one = cite(WORDS.say("retold.cite"), outlet, List.of(each));
            one.setId("cite-" + passage.article());
            row.getChildren().add(one);
        }
        return row;
    }

    private Button cite(String words, String which, List<Retelling> retold) {
        Button button = new Button(words);
        button.setAccessibleText(Prose.apart(words, which));
        button.getStyleClass().addAll("flat-button", "small", "outlined");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(pressed ->
                desk.edit(new Cite(claim, retold.stream().map(RetoldPart::draft).toList())));
        return button;
    }

    /// Cites the copy as the other is cited: on the same side, said by the same speaker.
    private static CitationDraft draft(Retelling each) {
        Citation cited = each.cited();
        Passage passage = each.passage();
        return new CitationDraft(
                passage.article(), passage.start(), passage.end(), cited.stance(), cited.attribution());
    }
}
