package io.github.migrationverify.catalog;

import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaSnapshot;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Takes pictures of a database's schema: one query for each kind of object, and one that counts what is of no kind that we
 * know. Reads PostgreSQL 14 to 18. May be used by several threads, each with its own connection.
 */
public final class CatalogReader {

    /**
     * What {@code pg_get_viewdef} and its like print depends on the session. Names are qualified and constants are
     * written in one way only, whatever the migrations set for the database. As pg_dump does it.
     */
    static final String SETTINGS = """
            SET LOCAL search_path = '';
            SET LOCAL DateStyle = 'ISO, YMD';
            SET LOCAL IntervalStyle = 'postgres';
            SET LOCAL TimeZone = 'UTC';
            SET LOCAL extra_float_digits = 3;
            SET LOCAL bytea_output = 'hex';
            SET LOCAL lc_monetary = 'C';
            SET LOCAL quote_all_identifiers = off;
            SET LOCAL statement_timeout = 0;
            SET LOCAL jit = off""";

    private static final String PREPARE = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;\n" + SETTINGS;

    private final HistoryTables historyTables;
    private final List<KindQuery> queries;
    private final String unmodelled = CatalogQuery.named("unmodelled");

    /**
     * Makes a reader.
     *
     * @param historyTables names of the tables in which a migration tool keeps its own history, lower case; with a schema
     *     ({@code tools.databasechangelog}) for the one in it, without for those in any. They are left out, together with
     *     their columns, constraints, indexes and sequences; a trigger, rule or policy on one is not
     */
    public CatalogReader(Set<String> historyTables) {
        this.historyTables = new HistoryTables(historyTables);
        this.queries = Stream.of(ObjectKind.values()).map(KindQuery::of).toList();
    }

    /**
     * Takes a picture, in one transaction that sees one state of the database. The connection is as before afterwards.
     *
     * @param connection a superuser's connection in auto-commit mode
     * @return the picture
     * @throws SQLException where the connection breaks or its user may not read the catalogs
     * @throws IllegalArgumentException where the connection is not in auto-commit mode
     */
    public SchemaSnapshot read(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            throw new IllegalArgumentException(
                    "a snapshot is a transaction of its own: the connection must be in auto-commit mode");
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(PREPARE);
            return read(statement);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private SchemaSnapshot read(Statement statement) throws SQLException {
        SnapshotBuilder snapshot = look(statement);
        return snapshot.without(historyTables, unmodelled(statement));
    }

    /** Reads all objects, in a transaction that the caller has made ready. */
    SnapshotBuilder look(Statement statement) throws SQLException {
        SnapshotBuilder snapshot = new SnapshotBuilder();
        int version = statement.getConnection().getMetaData().getDatabaseMajorVersion();
        for (KindQuery query : queries(version)) {
            try (ResultSet rows = statement.executeQuery(query.all())) {
                snapshot.add(query.kind(), rows);
            }
        }
        return snapshot;
    }

    /** The queries that a major version of PostgreSQL can be asked. */
    List<KindQuery> queries(int version) {
        return queries.stream().filter(query -> query.since() <= version).toList();
    }

    /** What is left out. */
    HistoryTables historyTables() {
        return historyTables;
    }

    /** Counts what is of no kind that we know, by catalog, in a transaction that the caller has made ready. */
    SortedMap<String, Integer> unmodelled(Statement statement) throws SQLException {
        SortedMap<String, Integer> counts = new TreeMap<>();
        try (ResultSet rows = statement.executeQuery(unmodelled)) {
            while (rows.next()) {
                counts.put(rows.getString("catalog"), rows.getInt("objects"));
            }
        }
        return counts;
    }
}
