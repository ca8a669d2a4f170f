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

    /** {@return whether the two snapshots are equal} */
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
