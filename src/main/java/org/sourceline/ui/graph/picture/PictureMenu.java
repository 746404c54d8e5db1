package org.sourceline.ui.graph.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sourceline.model.Picture;
import org.sourceline.ui.desk.Action;
import org.sourceline.ui.kit.Words;

/// The menu in the chart's head that names the picture shown, opens the others, and saves, renames and deletes.
public final class PictureMenu extends MenuButton {

    private static final Words WORDS = Words.of(PictureMenu.class);

    private final Pictures pictures;
    private final SimpleStringProperty unsaved = new SimpleStringProperty("");
    private final List<Action> actions;
    private List<String> filled = List.of();

    /// A menu.
    ///
    /// @param shown makes a picture of what is shown, of an id and a name
    public PictureMenu(Pictures pictures, NameForm form, BiFunction<String, String, Supplier<Picture>> shown) {
        this.pictures = pictures;
        setId("pictures");
        getStyleClass().add("picture-menu");
        setGraphic(new FontIcon("fth-bookmark"));
        Runnable saveAs =
                () -> form.open(WORDS.say("name"), WORDS.say("save"), "", name -> pictures.saveAs(name, shown));
        actions = List.of(
                action("picture-save", new SimpleStringProperty(""), () -> {
                    if (pictures.isSaved()) {
                        pictures.save(shown);
                    } else {
                        saveAs.run();
                    }
                }),
                action("picture-save-as", new SimpleStringProperty(""), saveAs),
                action(
                        "picture-rename",
                        unsaved,
                        () -> form.open(
                                WORDS.say("name"),
                                WORDS.say("rename"),
                                pictures.kept().name(),
                                pictures::rename)),
                action("picture-delete", unsaved, pictures::delete),
                action("picture-chart", unsaved, () -> pictures.go(Pictures.CHART)));
        setOnShowing(opened -> fill());
        pictures.current().subscribe(id -> refresh());
    }

    private static Action action(String id, SimpleStringProperty cannot, Runnable run) {
        return new Action(id, new SimpleStringProperty(WORDS.say(id)), null, cannot, run);
    }

    /// What can be done with pictures.
    public List<Action> actions() {
        return actions;
    }

    /// Names the picture shown.
    public void refresh() {
        unsaved.set(pictures.isSaved() ? "" : WORDS.say("cannot.unsaved"));
        String name = pictures.isSaved() ? pictures.kept().name() : WORDS.say("chart");
        setText(pictures.isSaved() ? name : "");
        setAccessibleText(WORDS.say("shown", name));
        List<String> wanted = Stream.concat(
                        Stream.of(pictures.current().get()),
                        pictures.saved().stream().flatMap(picture -> Stream.of(picture.id(), picture.name())))
                .toList();
        if (!wanted.equals(filled)) {
            filled = wanted;
            fill();
        }
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        ToggleGroup one = new ToggleGroup();
        items.add(picture(Pictures.CHART, WORDS.say("chart"), one));
        pictures.saved().forEach(picture -> items.add(picture(picture.id(), picture.name(), one)));
        items.add(new SeparatorMenuItem());
        for (Action action : actions.subList(0, 4)) {
            MenuItem item = new MenuItem(action.title().get());
            item.setId("menu-" + action.id());
            item.setMnemonicParsing(false);
            item.setDisable(!action.cannot().get().isEmpty());
            item.setOnAction(chosen -> action.perform());
            items.add(item);
        }
        getItems().setAll(items);
    }

    private MenuItem picture(String id, String name, ToggleGroup one) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setId("open-" + id);
        item.setMnemonicParsing(false);
        item.setToggleGroup(one);
        item.setSelected(id.equals(pictures.current().get()));
        item.setOnAction(chosen -> pictures.go(id));
        return item;
    }
}
