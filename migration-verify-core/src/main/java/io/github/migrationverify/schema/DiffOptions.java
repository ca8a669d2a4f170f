package io.github.migrationverify.schema;

/**
 * What two snapshots are compared by.
 *
 * @param columnOrder whether the order of a table's columns counts
 */
public record DiffOptions(ColumnOrder columnOrder) {

    /** Everything counts. */
    public static final DiffOptions STRICT = new DiffOptions(ColumnOrder.COMPARED);

    /** Whether the order of a table's columns counts. */
    public enum ColumnOrder {
        /** A column that was dropped and added again, and so stands last, is a difference. */
        COMPARED,
        /** It is none. */
        IGNORED
    }
}
