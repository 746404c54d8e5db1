package org.sourceline.ui.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sourceline.model.Place;

/// Goes to places, and back and forward through those visited.
public final class Navigator {

    private static final int REMEMBERED = 60;

    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.OfCase());
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final Deque<Place> behind = new ArrayDeque<>();
    private final Deque<Place> ahead = new ArrayDeque<>();
    private final LinkedHashSet<Place> visited = new LinkedHashSet<>();

    /// Goes to a place; every panel shows what it has to show of it.
    public void go(Place to) {
        if (!to.equals(place.get())) {
            behind.push(place.get());
            ahead.clear();
            arrive(to);
        }
    }

    /// Goes back to where one was before.
    public void back() {
        if (!behind.isEmpty()) {
            ahead.push(place.get());
            arrive(behind.pop());
        }
    }

    /// Goes forward again to where one went back from.
    public void forward() {
        if (!ahead.isEmpty()) {
            behind.push(place.get());
            arrive(ahead.pop());
        }
    }

    private void arrive(Place at) {
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
        visited.remove(place.get());
        visited.addLast(place.get());
        if (visited.size() > REMEMBERED) {
            visited.removeFirst();
        }
        place.set(at);
    }

    /// The places left so far, each once, the last left first.
    public List<Place> visited() {
        return List.copyOf(visited.reversed());
    }

    /// Where one is.
    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    /// Whether there is somewhere to go back to.
    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    /// Whether there is somewhere to go forward to.
    public ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }
}
