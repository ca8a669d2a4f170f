package io.github.migrationverify.source;

import java.util.Optional;

/**
 * Where a tool keeps its history in a database, as far as a user says so.
 *
 * @param schema the schema; empty for wherever the table is found
 * @param table the table, without schema; empty for the tool's own name for it
 */
public record HistoryPlace(Optional<String> schema, Optional<String> table) {

    /** {@return what nobody says} */
    public static HistoryPlace unknown() {
        return new HistoryPlace(Optional.empty(), Optional.empty());
    }

    /** {@return the place that is written as {@code table} or {@code schema.table}} */
    public static HistoryPlace of(String written) {
        int dot = written.indexOf('.');
        return new HistoryPlace(
                dot < 0 ? Optional.empty() : Optional.of(written.substring(0, dot)),
                Optional.of(written.substring(dot + 1)));
    }

    /**
     * {@return this place, filled up with what another one says}
     *
     * @param weaker counts where this one says nothing
     */
    public HistoryPlace or(HistoryPlace weaker) {
        return new HistoryPlace(schema.or(weaker::schema), table.or(weaker::table));
    }
}
