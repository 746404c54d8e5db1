package org.sourceline.ui.desk;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.sourceline.casefile.OntologyFile;
import org.sourceline.ui.kit.Drawn;
import org.sourceline.ui.kit.QuickRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A window on JavaFX's headless platform, for tests, in the colours of a theme. It is minimised, so that it is laid
/// out in every pulse and drawn only for a picture.
public final class TrialScreen {

    private static final List<String> FONTS = List.of(
            "Inter-Regular.otf",
            "Inter-Medium.otf",
            "Inter-SemiBold.otf",
            "Inter-Bold.otf",
            "NotoSansArabic-Regular.ttf",
            "NotoSansArabic-Bold.ttf");
    private final Stage stage;

    private TrialScreen(Stage stage) {
        this.stage = stage;
    }

    /// Starts the toolkit and the fonts.
    public static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        for (String font : FONTS) {
            Font.loadFont(resource("fonts/" + font).toString(), 13);
        }
    }

    /// Shows what `made` makes, `width` by `height` pixels.
    public static TrialScreen showing(Callable<? extends Parent> made, int width, int height, String theme) {
        return on(() -> {
            boolean dark = theme.equals("dark");
            Application.setUserAgentStylesheet(
                    dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
            Stage stage = new Stage();
            Scene scene = new Scene(made.call(), width, height);
            scene.getStylesheets().add(tokens(theme));
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.setIconified(true);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return new TrialScreen(stage);
        });
    }

    /// Does something on the screen's thread, and waits until it and what follows from it are done.
    public static <T> T on(Callable<T> what) {
        T result = WaitForAsyncUtils.waitForAsyncFx(20_000, what);
        QuickRobot.settle();
        return result;
    }

    /// Does something on the screen's thread, and waits until it and what follows from it are done.
    public static void run(Runnable what) {
        on(() -> {
            what.run();
            return true;
        });
    }

    private static String tokens(String theme) throws IOException {
        Map<String, String> colours;
        try (InputStream in = resource("themes/" + theme + ".json").openStream()) {
            colours = JsonMapper.builder().build().readValue(in, new TypeReference<Map<String, String>>() {});
        }
        StringBuilder css = new StringBuilder(".root {\n-fx-font-family: \"Inter\"; -fx-font-size: 13px;\n");
        colours.forEach((name, colour) -> css.append("-sl-" + name + ": " + colour + ";\n"));
        OntologyFile.defaultOne()
                .types()
                .forEach(type -> css.append(TypeMark.colour(type.id()) + ": "
                        + (theme.equals("dark") ? type.dark() : type.light()) + ";\n"));
        css.append("-fx-background-color: -sl-bg;\n}\n");
        byte[] bytes = css.toString().getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static java.net.URL resource(String path) {
        return Objects.requireNonNull(TrialScreen.class.getResource("/org/sourceline/assets/" + path));
    }

    /// Writes what is on the screen to `target/screens`.
    public void picture(String name) throws IOException {
        Drawn.write(on(() -> Drawn.whole(stage.getScene().getRoot())), name);
    }

    public Stage stage() {
        return stage;
    }

    public void close() {
        run(stage::close);
    }
}
