package org.sourceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sourceline.edit.tag.AlterEntity;
import org.sourceline.model.Place;
import org.sourceline.problem.Problem;

/// In German nothing on the screen is English but what people wrote.
class GermanTest {

    private static final Pattern GAP = Pattern.compile("\\{\\d}");

    @RegisterExtension
    private final SampleWindow sample = new SampleWindow(1280, 800);

    private final Set<String> english = new TreeSet<>();

    @Test
    void noViewSaysAnythingInEnglish() throws Exception {
        Patterns patterns = patterns();
        note("in English", patterns);
        assertThat(english).as("the words that are known again").hasSizeGreaterThan(60);
        english.clear();
        sample.act("language-de");
        sample.trial().settle();
        note("lists", patterns);
        goPlaces(patterns);
        openSheets(patterns);
        TrialWindow.run(() -> sample.trial()
                .notices
                .failed(new Problem("The disk is full; the change was not stored.", "Choose another name.")));
        note("problem", patterns);
        sample.act("close");
        note("start", patterns);
        TrialWindow.run(sample.trial().window::sample);
        sample.trial().settle();
        assertThat(english).isEmpty();
    }

    @Test
    void aPageIsInTheWordsOfTheCaseNotOfTheScreen() throws Exception {
        String english = page("english");
        sample.act("language-de");
        sample.trial().settle();
        assertThat(page("german")).isEqualTo(english).contains("claimed responsibility for");
    }

    /// The page of a snapshot without its picture.
    private String page(String name) throws Exception {
        sample.trial().chosen.set(sample.home().resolve(name + ".png"));
        sample.act("snapshot");
        sample.trial().settle();
        return Files.readString(sample.home().resolve(name + ".html")).replaceAll("data:image/png;base64,[^\"]+", "");
    }

    private void goPlaces(Patterns patterns) throws Exception {
        String entity = sample.mostClaimed();
        TrialWindow.run(() -> sample.trial().desk().edit(AlterEntity.note(entity, "Im Hafen gesehen")));
        Map<String, Place> places = Map.of(
                "entity", new Place.OfEntity(entity),
                "claim", new Place.OfClaim(sample.mostCited()),
                "article", new Place.OfArticle(sample.busiest().id()),
                "lineage", new Place.OfLineage(""),
                "falls", new Place.OfFall(Place.Pillar.ARTICLE, sample.busiest().id()),
                "sides", new Place.OfSides(sample.mostCited()));
        for (Map.Entry<String, Place> place : places.entrySet()) {
            sample.go(place.getValue());
            note(place.getKey(), patterns);
        }
    }

    private void openSheets(Patterns patterns) throws Exception {
        for (String sheet : List.of("history", "palette", "keys")) {
            sample.act(sheet);
            sample.trial().settle();
            note(sheet, patterns);
            sample.robot.type(KeyCode.ESCAPE);
        }
        for (String table : List.of("entities", "claims", "articles", "sources")) {
            sample.act("table-" + table);
            sample.trial().settle();
            note("table of " + table, patterns);
        }
    }

    private void note(String view, Patterns patterns) {
        TrialWindow.on(() -> texts()).stream()
                .filter(patterns::says)
                .map(text -> view + ": " + text)
                .forEach(english::add);
    }

    /// Everything that can be read or is read out, in every window.
    private static Set<String> texts() {
        Set<String> texts = new LinkedHashSet<>();
        for (Window window : Window.getWindows()) {
            collect(window.getScene().getRoot(), texts);
        }
        return texts;
    }

    private static void collect(Node node, Set<String> texts) {
        add(texts, node.getAccessibleText());
        if (node instanceof Control control && control.getTooltip() != null) {
            add(texts, control.getTooltip().getText());
        }
        switch (node) {
            case MenuBar bar -> bar.getMenus().forEach(menu -> collect(menu, texts));
            case MenuButton button -> button.getItems().forEach(item -> collect(item, texts));
            case Labeled labeled -> add(texts, labeled.getText());
            case Text text -> add(texts, text.getText());
            case TextInputControl field -> add(texts, field.getPromptText());
            default -> {}
        }
        if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    private static void collect(MenuItem item, Set<String> texts) {
        add(texts, item.getText());
        if (item instanceof Menu menu) {
            menu.getItems().forEach(each -> collect(each, texts));
        }
    }

    private static void add(Set<String> texts, String text) {
        if (text != null && !text.isBlank()) {
            texts.add(text.strip());
        }
    }

    /// What is said in English and otherwise in German.
    private record Patterns(Set<String> words, List<Pattern> sentences) {

        boolean says(String text) {
            return words.contains(text)
                    || sentences.stream().anyMatch(each -> each.matcher(text).matches());
        }
    }

    private Patterns patterns() throws IOException {
        Set<String> germans = new TreeSet<>();
        TreeMap<String, String> pairs = new TreeMap<>();
        for (Path file : files()) {
            Properties english = read(file);
            Properties german = read(file.resolveSibling("words_de.properties"));
            english.stringPropertyNames().forEach(key -> pairs.put(english.getProperty(key), german.getProperty(key)));
            german.values().forEach(value -> germans.add(value.toString()));
        }
        sample.trial().desk().ontology().types().forEach(type -> pairs.put(type.label(), ""));
        sample.trial().desk().ontology().predicates().forEach(each -> pairs.put(each.forward(), ""));
        germans.add("Person");
        Set<String> words = new TreeSet<>();
        List<Pattern> sentences = new ArrayList<>();
        pairs.forEach((said, german) -> {
            if (!germans.contains(said)) {
                words.add(said.replace("''", "'"));
                pattern(said, sentences);
            }
        });
        return new Patterns(words, sentences);
    }

    /// Adds a sentence with gaps, where enough of it stands outside them.
    private static void pattern(String said, List<Pattern> sentences) {
        Matcher gap = GAP.matcher(said);
        String rest = gap.replaceAll("");
        if (!rest.equals(said)
                && !rest.contains("{")
                && rest.replaceAll("\\P{L}", "").length() > 7) {
            StringBuilder regex = new StringBuilder();
            for (String part : GAP.split(said.replace("''", "'"), -1)) {
                regex.append(regex.isEmpty() ? "" : ".+").append(Pattern.quote(part));
            }
            sentences.add(Pattern.compile(regex.toString()));
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "resources"))) {
            return files.filter(file -> file.endsWith("words.properties")).toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(Objects.requireNonNull(reader));
        }
        return words;
    }
}
