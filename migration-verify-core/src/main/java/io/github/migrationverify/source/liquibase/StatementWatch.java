package io.github.migrationverify.source.liquibase;

import java.util.Optional;
import liquibase.listener.SqlListener;

/**
 * Remembers the statement that is under way. Liquibase tells of each write, prepared ones of {@code loadData} included,
 * just before it runs; of what a custom change sends over JDBC by itself it knows nothing.
 */
final class StatementWatch extends SqlListener {

    private Optional<String> current = Optional.empty();

    @Override
    public void writeSqlWillRun(String sql) {
        current = Optional.of(sql);
    }

    /** Nothing is under way. */
    void clear() {
        current = Optional.empty();
    }

    /** {@return the statement under way, whole; empty where none is known} */
    Optional<String> current() {
        return current;
    }
}
