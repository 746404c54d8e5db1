package org.sourceline.ui.kit;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// What a window shows, drawn without the window being open: an open one is copied to the screen pixel by pixel in each
/// of its frames.
public final class Drawn {

    private Drawn() {}

    /// All that stands in a window.
    public static WritableImage whole(Parent root) {
        Bounds room = root.getLayoutBounds();
        return part(root, new Rectangle2D(0, 0, room.getWidth(), room.getHeight()));
    }

    /// What is seen in a part of a window.
    public static WritableImage part(Parent root, Rectangle2D part) {
        drawAnew(root);
        SnapshotParameters shot = new SnapshotParameters();
        shot.setViewport(part);
        return root.snapshot(shot, null);
    }

    /// A scroll pane keeps what it shows as an image, which only an open window makes anew.
    private static void drawAnew(Node node) {
        if (node.isCache()) {
            node.setCache(false);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(Drawn::drawAnew);
        }
    }

    /// Writes an image to `target/screens`.
    public static void write(Image image, String name) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        Path file = Path.of("target", "screens", name + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
    }
}
