package io.github.migrationverify.listing;

import io.github.migrationverify.history.CurrentState;
import io.github.migrationverify.history.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Where a database stands, in the words of {@code alembic current}. */
public final class CurrentText {

    private static final int MOST_PENDING = 50;

    private CurrentText() {}

    /** {@return it, line by line} */
    public static List<String> lines(CurrentState state) {
        List<String> lines = new ArrayList<>();
        lines.add("Current revision(s) for " + state.database()
                + state.table().map(table -> " (" + table + ")").orElse("") + ":");
        state.current().forEach(entry -> lines.addAll(EntryText.current(entry)));
        if (state.current().isEmpty()) {
            lines.add(
                    state.table().isEmpty()
                            ? "none: there is no table in which " + state.tool() + " keeps its history"
                            : "none");
        }
        lines.addAll(pending(state));
        state.unknown().forEach(key -> lines.add(unknown(state, key)));
        state.outOfOrder().forEach(clause -> lines.add("Out of order: " + clause + "."));
        state.broken().ifPresent(lines::add);
        lines.add("migrations_current: " + state.isCurrent());
        return lines;
    }

    /** {@return why a build fails that expects the database to be current, several lines} */
    public static String failure(CurrentState state) {
        List<String> lines = new ArrayList<>();
        lines.add("Target database is not up to date.");
        lines.add("Current: " + names(state.current()));
        lines.add("Expected: " + names(state.expected()));
        lines.addAll(pending(state));
        state.unknown().forEach(key -> lines.add(unknown(state, key)));
        return String.join("\n", lines);
    }

    /** {@return the names of revisions on one line} */
    static String names(List<Entry> entries) {
        return entries.isEmpty() ? "none" : entries.stream().map(Entry::name).collect(Collectors.joining(", "));
    }

    private static List<String> pending(CurrentState state) {
        List<String> lines = new ArrayList<>();
        int count = state.pending().size();
        if (count > 0) {
            lines.add("Pending: " + count + (count == 1 ? " revision" : " revisions"));
        }
        state.pending().stream()
                .limit(MOST_PENDING)
                .forEach(entry -> lines.add("  " + EntryText.line(entry).get(0)));
        if (count > MOST_PENDING) {
            lines.add("  and " + (count - MOST_PENDING) + " more");
        }
        return lines;
    }

    private static String unknown(CurrentState state, String key) {
        return "Can't locate revision identified by '" + key + "': "
                + state.table().orElse("the database") + " holds it, and " + state.root() + " has no such revision.";
    }
}
