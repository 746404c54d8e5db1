package org.sourceline.ui.shell.pane;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A room of the window: one pane, or rooms side by side or one above the other, each with its share of it.
///
/// Written, it is `across 1 ( articles 0.2 down 0.8 ( reader 0.5 chart 0.5 ) )`.
final class Room {

    private static final String ACROSS = "across";
    private static final String DOWN = "down";
    private static final double LEAST = 0.02;

    private final String name;
    private final List<Room> rooms = new ArrayList<>();
    private double share;

    private Room(String name, double share) {
        this.name = name;
        this.share = share;
    }

    /// The room that a text describes; none where it is no such text.
    static Optional<Room> read(String text) {
        Deque<String> words = new ArrayDeque<>(Arrays.asList(text.strip().split(" +")));
        try {
            Optional<Room> room = next(words);
            return words.isEmpty() ? room : Optional.empty();
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<Room> next(Deque<String> words) {
        if (words.size() < 2) {
            return Optional.empty();
        }
        Room room = new Room(words.pop(), Math.clamp(Double.parseDouble(words.pop()), LEAST, 1));
        if (!room.isSplit()) {
            return Optional.of(room);
        }
        boolean opened = "(".equals(words.poll());
        while (opened && !words.isEmpty() && !words.peek().equals(")")) {
            Optional<Room> inside = next(words);
            if (inside.isEmpty()) {
                return inside;
            }
            room.rooms.add(inside.get());
        }
        return ")".equals(words.poll()) && room.rooms.size() > 1 ? Optional.of(room) : Optional.empty();
    }

    @Override
    public String toString() {
        String own = String.format(Locale.ROOT, "%s %.4f", name, share);
        return isSplit()
                ? own + " ( "
                        + String.join(" ", rooms.stream().map(Room::toString).toList()) + " )"
                : own;
    }

    /// Whether it holds other rooms, not a pane.
    boolean isSplit() {
        return name.equals(ACROSS) || name.equals(DOWN);
    }

    /// Whether the rooms in it stand one above the other.
    boolean isDown() {
        return name.equals(DOWN);
    }

    /// The id of its pane.
    String pane() {
        return name;
    }

    /// The rooms in it.
    List<Room> rooms() {
        return List.copyOf(rooms);
    }

    /// Its share of the room that it is in.
    double share() {
        return share;
    }

    /// Gives it another share of the room that it is in.
    void share(double now) {
        share = Math.clamp(now, LEAST, 1);
    }

    /// The ids of all panes in it.
    List<String> panes() {
        return all().filter(room -> !room.isSplit()).map(Room::pane).toList();
    }

    private Stream<Room> all() {
        return Stream.concat(Stream.of(this), rooms.stream().flatMap(Room::all));
    }

    /// The room of a pane.
    Optional<Room> of(String pane) {
        return all().filter(room -> room.name.equals(pane)).findFirst();
    }

    /// The room that another stands in.
    Optional<Room> around(Room inner) {
        return all().filter(room -> room.rooms.contains(inner)).findFirst();
    }

    /// The same with a pane moved next to another, whose room the two share.
    ///
    /// @param below whether it comes below the other, rather than to its right
    Room with(String pane, String beside, boolean below) {
        Room moved = new Room(pane, 0.5);
        if (pane.equals(beside) || of(pane).isEmpty() || of(beside).isEmpty()) {
            return this;
        }
        return without(pane).beside(moved, beside, below ? DOWN : ACROSS);
    }

    private Room beside(Room moved, String beside, String way) {
        if (name.equals(beside)) {
            Room both = new Room(way, share);
            both.rooms.addAll(List.of(new Room(name, 0.5), moved));
            return both;
        }
        Room copy = new Room(name, share);
        for (Room room : rooms) {
            if (room.name.equals(beside) && name.equals(way)) {
                moved.share(room.share / 2);
                copy.rooms.addAll(List.of(new Room(beside, room.share / 2), moved));
            } else {
                copy.rooms.add(room.beside(moved, beside, way));
            }
        }
        return copy;
    }

    private Room without(String pane) {
        Room copy = new Room(name, share);
        rooms.stream()
                .filter(room -> !room.name.equals(pane))
                .map(room -> room.without(pane))
                .forEach(copy.rooms::add);
        if (copy.rooms.size() == 1) {
            Room only = copy.rooms.getFirst();
            only.share = share;
            return only;
        }
        return copy;
    }
}
