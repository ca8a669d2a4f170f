package io.github.migrationverify.listing;

import io.github.migrationverify.history.Entry;
import io.github.migrationverify.history.LaneRow;
import io.github.migrationverify.history.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A listing in the words of {@code alembic heads} and {@code alembic history}. */
public final class ListingText {

    private ListingText() {}

    /**
     * {@return heads, one a line}
     *
     * @param listing the heads
     * @param verbose whether all that is known of them is to be printed, several lines each
     */
    public static List<String> heads(Listing listing, boolean verbose) {
        return lines(listing, verbose ? EntryText::whole : EntryText::head);
    }

    /**
     * {@return a history, one revision a line but for the drawing}
     *
     * @param listing the revisions
     * @param verbose whether all that is known of them is to be printed, several lines each
     */
    public static List<String> history(Listing listing, boolean verbose) {
        return lines(listing, verbose ? EntryText::whole : EntryText::line);
    }

    private static List<String> lines(Listing listing, Function<Entry, List<String>> text) {
        List<Entry> entries = listing.entries();
        Stream<String> all = IntStream.range(0, entries.size())
                .mapToObj(index -> listing.lanes().isEmpty()
                        ? text.apply(entries.get(index))
                        : beside(listing.lanes().get(index), text.apply(entries.get(index))))
                .flatMap(List::stream);
        Stream<String> empty = entries.isEmpty() ? Stream.of(nothing(listing)) : Stream.of();
        return Stream.of(all, empty, listing.broken().stream())
                .flatMap(lines -> lines)
                .toList();
    }

    private static String nothing(Listing listing) {
        return listing.total() == 0
                ? "No revision is present in " + listing.root() + "."
                : "None of the " + listing.total() + " revisions of " + listing.root() + " is to be shown here.";
    }

    private static List<String> beside(LaneRow row, List<String> text) {
        GraphDrawing.Drawn drawn = GraphDrawing.of(row);
        List<String> lines = new ArrayList<>(List.of(joined(drawn.node(), text.get(0))));
        int count = Math.max(text.size() - 1, drawn.links().size());
        for (int index = 0; index < count; index++) {
            String left = index < drawn.links().size() ? drawn.links().get(index) : drawn.below();
            lines.add(joined(left, index + 1 < text.size() ? text.get(index + 1) : ""));
        }
        return lines;
    }

    private static String joined(String drawing, String text) {
        return text.isEmpty() ? drawing : drawing + " " + text;
    }
}
