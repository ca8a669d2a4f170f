package io.github.migrationverify.listing;

import io.github.migrationverify.history.Entry;
import io.github.migrationverify.history.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A revision in Alembic's words. Alembic: {@code Script._head_only} and {@code Script.log_entry}. */
final class EntryText {

    private EntryText() {}

    /** {@return as {@code alembic heads} prints it} */
    static List<String> head(Entry entry) {
        return List.of(entry.name()
                + labels(entry)
                + marks(Stream.of(Mark.HEAD, Mark.EFFECTIVE_HEAD, Mark.CURRENT).filter(entry::is))
                + filter(entry));
    }

    /** {@return as {@code alembic current} prints it} */
    static List<String> current(Entry entry) {
        return List.of(entry.name() + marks(entry.marks().stream()));
    }

    /** {@return as {@code alembic history} prints it} */
    static List<String> line(Entry entry) {
        String dependencies =
                entry.dependencies().isEmpty() ? "" : " (" + String.join(", ", entry.dependencies()) + ")";
        String description = entry.description().isEmpty() ? "" : ", " + entry.description();
        return List.of(parents(entry) + dependencies + " -> " + entry.name() + labels(entry)
                + marks(entry.marks().stream()) + filter(entry) + description);
    }

    /** {@return as {@code alembic history --verbose} prints it: several lines, the last of them empty} */
    static List<String> whole(Entry entry) {
        List<String> lines = new ArrayList<>();
        String head = entry.isHead() ? " (head)" : "";
        lines.add("Rev: " + entry.name() + head
                + marks(Stream.of(Mark.BRANCH_POINT, Mark.MERGE_POINT, Mark.CURRENT)
                        .filter(entry::is)) + filter(entry));
        lines.add((entry.is(Mark.MERGE_POINT) ? "Merges: " : "Parent: ") + parents(entry));
        add(lines, "Also depends on: ", entry.dependencies());
        add(lines, "Branches into: ", entry.is(Mark.BRANCH_POINT) ? entry.children() : List.of());
        add(lines, "Branch names: ", entry.labels());
        lines.add("Path: " + entry.place());
        lines.add("");
        entry.notes().lines().forEach(line -> lines.add(("    " + line).stripTrailing()));
        lines.add("");
        return lines;
    }

    private static void add(List<String> lines, String title, List<String> values) {
        if (!values.isEmpty()) {
            lines.add(title + String.join(", ", values));
        }
    }

    private static String parents(Entry entry) {
        return entry.parents().isEmpty() ? "<base>" : String.join(", ", entry.parents());
    }

    private static String labels(Entry entry) {
        return entry.labels().isEmpty() ? "" : " (" + String.join(", ", entry.labels()) + ")";
    }

    private static String marks(Stream<Mark> marks) {
        return marks.map(mark -> " (" + mark.word() + ")").collect(Collectors.joining());
    }

    private static String filter(Entry entry) {
        return entry.filter().isEmpty() ? "" : " (filtered)";
    }
}
