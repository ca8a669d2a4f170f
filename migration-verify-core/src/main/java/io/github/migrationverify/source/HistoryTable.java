package io.github.migrationverify.source;

import io.github.migrationverify.database.DatabaseUnavailableException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table in which a tool keeps its history, found in a database.
 *
 * @param schema its schema
 * @param name its name, as the server has it
 */
public record HistoryTable(String schema, String name) {

    private static final String FIND = """
            SELECT n.nspname, c.relname, array_position(current_schemas(false), n.nspname) IS NOT NULL
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE lower(c.relname) = lower(?) AND c.relkind IN ('r', 'p', 'v') AND n.nspname !~ '^pg_'
              AND coalesce(lower(n.nspname) = lower(?), true)
            ORDER BY array_position(current_schemas(false), n.nspname), n.nspname, c.relname DESC
            """;

    private static final String COLUMNS = """
            SELECT a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = ? AND c.relname = ? AND a.attnum > 0 AND NOT a.attisdropped AND lower(a.attname) = ?
            """;

    /**
     * Looks for a table; letter case does not matter.
     *
     * @param connection the database
     * @param schema the schema it is in; empty for any, those of the search path first
     * @param name its name
     * @return the table; empty where there is none
     * @throws SQLException where the server refuses
     * @throws DatabaseUnavailableException where there are several, and it cannot be told which is meant
     */
    public static Optional<HistoryTable> find(Connection connection, Optional<String> schema, String name)
            throws SQLException {
        List<HistoryTable> tables = new ArrayList<>();
        boolean onSearchPath = false;
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, name);
            statement.setString(2, orNull(schema));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    onSearchPath |= rows.getBoolean(3);
                    tables.add(new HistoryTable(rows.getString(1), rows.getString(2)));
                }
            }
        }
        if (tables.size() > 1 && !onSearchPath && schema.isEmpty()) {
            throw new DatabaseUnavailableException("The table " + name + " is in several schemas: "
                    + tables.stream().map(HistoryTable::schema).collect(Collectors.joining(", "))
                    + "; set the parameter historyTable to the one that is meant, SCHEMA.TABLE.");
        }
        return tables.stream().findFirst();
    }

    private static @Nullable String orNull(Optional<String> text) {
        return text.isPresent() ? text.get() : null;
    }

    /**
     * Reads columns of all rows.
     *
     * @param connection the database
     * @param columns their names, in lower case
     * @param order what the rows are ordered by, names of columns in lower case; may be empty
     * @return the rows, each with the values of the columns, what is null as empty text
     * @throws SQLException where the server refuses, or a column is not there
     */
    public List<List<String>> rows(Connection connection, List<String> columns, List<String> order)
            throws SQLException {
        String select = list(connection, columns);
        String by = order.isEmpty() ? "" : " ORDER BY " + list(connection, order);
        List<List<String>> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT " + select + " FROM " + quoted(schema) + "." + quoted(name) + by)) {
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= columns.size(); column++) {
                    values.add(Optional.ofNullable(rows.getString(column)).orElse(""));
                }
                all.add(List.copyOf(values));
            }
        }
        return all;
    }

    private String list(Connection connection, List<String> columns) throws SQLException {
        List<String> names = new ArrayList<>();
        for (String column : columns) {
            names.add(quoted(column(connection, column)));
        }
        return String.join(", ", names);
    }

    private String column(Connection connection, String wanted) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, schema);
            statement.setString(2, name);
            statement.setString(3, wanted);
            try (ResultSet rows = statement.executeQuery()) {
                if (rows.next()) {
                    return rows.getString(1);
                }
            }
        }
        throw new DatabaseUnavailableException("The table " + this + " has no column " + wanted
                + ", so it is no history of the tool that this project uses; set the parameter historyTable to"
                + " the one that is, SCHEMA.TABLE.");
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** {@return the name as people read it: {@code public.alembic_version}} */
    @Override
    public String toString() {
        return Stream.of(schema, name).collect(Collectors.joining("."));
    }
}
