package org.sourceline.ui.inspector;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.sourceline.model.Claim;
import org.sourceline.model.Entity;
import org.sourceline.model.FuzzyDate;
import org.sourceline.model.Place;
import org.sourceline.ui.desk.Desk;
import org.sourceline.ui.desk.TypeMark;
import org.sourceline.ui.desk.said.Said;
import org.sourceline.ui.kit.Prose;
import org.sourceline.ui.kit.RowButton;
import org.sourceline.ui.kit.Words;
import org.sourceline.ui.kit.WrappingLabel;

/// What the inspector's parts are built with: the desk, what is being typed, what is unfolded, and rows of one make.
final class Sheet {

    static final Words WORDS = Words.of(Sheet.class);

    /// How many rows of a part are shown at first.
    static final int FIRST = 12;

    private static final int MORE = 50;
    private static final int TOGETHER = 60;
    private static final int FEWEST = 3;

    private final Desk desk;
    private final Fields fields;
    private final Kept kept = new Kept();
    private final Set<String> unfolded = new HashSet<>();
    private final Map<String, Integer> more = new HashMap<>();
    private final Map<String, SplitForm.Picked> picked = new HashMap<>();
    private final NameBook names;
    private final Runnable refresh;

    Sheet(Desk desk, Runnable refresh) {
        this.desk = desk;
        this.refresh = refresh;
        fields = new Fields(desk, refresh);
        names = new NameBook(desk.index());
        desk.watch(names::changed);
        desk.jobs().start(WORDS.say("likely.job"), progress -> names.learn(), known -> {});
    }

    /// The names of all entities, for jobs.
    NameBook names() {
        return names;
    }

    /// How many rows of a part are shown as yet.
    int limit(String id) {
        return limit(id, FIRST);
    }

    private int limit(String id, int first) {
        return first + MORE * more.getOrDefault(id, 0);
    }

    /// A button to show more rows of a part.
    Node more(String id, int all) {
        return more(id, all, limit(id));
    }

    /// The same where so many are shown.
    Node more(String id, int all, int shown) {
        int next = Math.min(MORE, all - shown);
        return button(id, WORDS.say("more", next, all), () -> {
            more.merge(id, 1, Integer::sum);
            refresh.run();
        });
    }

    /// What is built already and still says the same.
    Kept kept() {
        return kept;
    }

    /// Shows the first rows of a part, with a button for more where there are more.
    <T> void rows(VBox part, String id, List<T> all, Function<T, Node> row) {
        rows(part, id, all, 1, row);
    }

    /// The same for one of several parts, which show fewer rows each the more of them there are.
    <T> void rows(VBox part, String id, List<T> all, int parts, Function<T, Node> row) {
        List<T> first = shown(id, all, parts);
        first.forEach(each -> part.getChildren().add(row.apply(each)));
        if (all.size() > first.size()) {
            part.getChildren().add(more(id, all.size(), first.size()));
        }
    }

    /// The first rows of one of several parts.
    <T> List<T> shown(String id, List<T> all, int parts) {
        int limit = limit(id, Math.clamp(TOGETHER / parts, FEWEST, FIRST));
        return all.subList(0, Math.min(all.size(), limit));
    }

    /// The desk.
    Desk desk() {
        return desk;
    }

    /// The fields.
    Fields fields() {
        return fields;
    }

    /// Whether a part is unfolded.
    boolean isUnfolded(String id) {
        return unfolded.contains(id);
    }

    /// Unfolds a part.
    void unfold(String id) {
        unfolded.add(id);
        refresh.run();
    }

    /// What is picked in a part as long as it is unfolded.
    SplitForm.Picked picked(String id) {
        return picked.computeIfAbsent(id, key -> new SplitForm.Picked());
    }

    /// Folds a part, and forgets what was picked in it.
    void fold(String id) {
        unfolded.remove(id);
        picked.remove(id);
        refresh.run();
    }

    /// Goes somewhere.
    void go(Place place) {
        desk.navigator().go(place);
    }

    /// A part of the inspector under a heading.
    static VBox part(String heading, Node... rows) {
        VBox part = new VBox(4, Prose.paragraph(heading, "part-name"));
        part.getStyleClass().add("part");
        part.getChildren().addAll(rows);
        return part;
    }

    /// A label with what it is about beside it.
    static Node labelled(String label, Node control) {
        WrappingLabel name = new WrappingLabel(label, 0);
        name.getStyleClass().add("meta");
        double width = Double.parseDouble(WORDS.say("label.width"));
        name.setMinWidth(width);
        name.setPrefWidth(width);
        name.setLabelFor(control);
        HBox row = new HBox(8, name, control);
        row.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(control, Priority.ALWAYS);
        name.setPadding(new Insets(5, 0, 0, 0));
        return row;
    }

    /// A small button.
    static Button button(String id, String words, Runnable run) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().addAll("flat-button", "small", "outlined");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(pressed -> run.run());
        return button;
    }

    /// A choice that stores at once.
    static <T> ChoiceBox<T> choice(String id, List<T> values, T chosen, Function<T, String> words, Consumer<T> store) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<T>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                return values.stream()
                        .filter(value -> words.apply(value).equals(text))
                        .findFirst()
                        .orElse(chosen);
            }
        });
        box.setValue(chosen);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((at, before, now) -> {
            if (now != null && !now.equals(chosen)) {
                store.accept(now);
            }
        });
        return box;
    }

    /// A choice of a credibility, which stores at once.
    static Node credibility(String id, int chosen, Consumer<Integer> store) {
        return choice(
                id,
                IntStream.rangeClosed(1, Claim.CANNOT_BE_JUDGED).boxed().toList(),
                chosen,
                each -> WORDS.say("credibility." + each),
                store);
    }

    /// A row that goes somewhere, about an entity.
    RowButton entityRow(Entity entity, String note, Place to) {
        return entityRow(entity, note, () -> go(to));
    }

    /// A row about an entity: its name, and below it what is noted, so that neither stands in the other's way.
    RowButton entityRow(Entity entity, String note, Runnable run) {
        VBox words = noted(Prose.paragraph(entity.name()), note);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8);
        row.setAlignment(Pos.TOP_LEFT);
        desk.ontology().type(entity.type()).ifPresent(type -> {
            VBox mark = new VBox(new TypeMark(type, 12));
            mark.setPadding(new Insets(3, 0, 0, 0));
            row.getChildren().add(mark);
        });
        row.getChildren().add(words);
        return row(row, entity.name() + ", " + note, run);
    }

    /// Words with a quieter line below them, where there is something to note.
    static VBox noted(TextFlow words, String note) {
        VBox box = new VBox(words);
        if (!note.isBlank()) {
            box.getChildren().add(Prose.line(note, "meta"));
        }
        return box;
    }

    /// Room between the two ends of a row.
    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /// A row that goes somewhere.
    RowButton row(Region inside, String says, Place to) {
        return row(inside, says, () -> go(to));
    }

    private static RowButton row(Region inside, String says, Runnable run) {
        RowButton row = new RowButton(inside, says, run);
        row.getStyleClass().add("inspector-row");
        return row;
    }

    /// What is wrong with a date as it is typed; null when nothing is.
    static @Nullable String wrongDate(String text) {
        try {
            FuzzyDate.parse(text);
            return null;
        } catch (IllegalArgumentException unreadable) {
            return Said.of(String.valueOf(unreadable.getMessage()));
        }
    }

    /// Words that wrap.
    static TextFlow words(String text, String... styles) {
        return Prose.paragraph(text, styles);
    }

    /// A chip.
    static Label chip(String text, String... styles) {
        Label chip = new Label(text);
        chip.getStyleClass().add("chip");
        chip.getStyleClass().addAll(styles);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }
}
