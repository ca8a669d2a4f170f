package io.github.migrationverify.schema;

import java.util.List;

/**
 * How two snapshots differ.
 *
 * @param changes the differences, the most telling first; objects that came or went with their parent are left out,
 *     the parent stands for them. Empty where the snapshots are equal
 */
public record SchemaDiff(List<SchemaChange> changes) {

    /** Copies the list. */
    public SchemaDiff {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two snapshots by everything they hold.
     *
     * @param before the one
     * @param after the other
     * @return what has to be done to the one to get the other
     */
    public static SchemaDiff between(SchemaSnapshot before, SchemaSnapshot after) {
        return between(before, after, DiffOptions.STRICT);
    }

    /**
     * Compares two snapshots.
     *
     * @param before the one
     * @param after the other
     * @param options what counts
     * @return what has to be done to the one to get the other
     */
    public static SchemaDiff between(SchemaSnapshot before, SchemaSnapshot after, DiffOptions options) {
        return new SchemaDiff(new SnapshotComparison(before, after, options).changes());
    }

    /** {@return whether the two snapshots are equal} */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** {@return every change one below the other; empty where there is none} */
    public String describe() {
        return String.join("\n", changes.stream().map(SchemaChange::describe).toList());
    }
}
