package org.sourceline.ui.desk;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Files dragged from elsewhere and dropped, as the system tells of it.
public final class Dropped {

    private Dropped() {}

    /// Drags files over what is on the screen and drops them there.
    public static void on(Node node, Path... files) {
        TrialScreen.run(() -> {
            List<File> dragged = Stream.of(files).map(Path::toFile).toList();
            Dragboard board = DragboardHelper.createDragboard(holding(dragged));
            Event.fireEvent(node, event(node, DragEvent.DRAG_OVER, board));
            Event.fireEvent(node, event(node, DragEvent.DRAG_DROPPED, board));
        });
    }

    /// What is dragged, as the toolkit asks for it.
    private static TKClipboard holding(List<File> files) {
        return (TKClipboard) Proxy.newProxyInstance(
                Dropped.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getTransferModes" -> Set.of(TransferMode.COPY);
                    case "getContentTypes" -> Set.of(DataFormat.FILES);
                    case "hasContent" -> DataFormat.FILES.equals(arguments[0]);
                    case "getContent" -> DataFormat.FILES.equals(arguments[0]) ? files : null;
                    default -> null;
                });
    }

    private static DragEvent event(Node node, EventType<DragEvent> what, Dragboard board) {
        return new DragEvent(node, node, what, board, 300, 300, 300, 300, TransferMode.COPY, null, null, null);
    }
}
