package io.github.migrationverify.catalog;

import io.github.migrationverify.catalog.CatalogFile.Place;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads in the write-ahead log which blocks of a database have been written, from one call to the next. The log is read from another
 * database of the cluster, so that nothing of ours stands in the one that is looked at. Manual: "pg_walinspect".
 */
final class WalTail implements AutoCloseable {

    /** Asked in one message with what comes before it, so the end cannot be given. */
    private static final String BLOCKS = """
            PREPARE blocks (pg_lsn, oid[]) AS
            SELECT DISTINCT reldatabase = 0, relfilenode, relblocknumber
            FROM %s AS block
            WHERE relforknumber = 0 AND reldatabase IN (0, %d) AND relfilenode = ANY ($2)""";

    private static final String BLOCK_INFO = "%s.pg_get_wal_block_info($1, pg_current_wal_flush_lsn(), false)";

    /** PostgreSQL 15 tells the blocks of a record in words. */
    private static final String RECORDS_INFO = """
            (SELECT word[1]::oid AS reldatabase, word[2]::oid AS relfilenode, 0 AS relforknumber, word[3]::bigint AS relblocknumber
             FROM %s.pg_get_wal_records_info($1, pg_current_wal_flush_lsn()),
                  regexp_matches(block_ref, 'rel \\d+/(\\d+)/(\\d+) fork main blk (\\d+)', 'g') AS word)""";

    private static final int BLOCK_INFO_SINCE = 16;

    private final Connection connection;
    private final Statement statement;
    private String end;

    /**
     * Begins now.
     *
     * @param connection a superuser's connection to a database that has pg_walinspect, closed with this
     * @param schema the schema in which pg_walinspect is, quoted
     * @param database the OID of the database to look at
     */
    WalTail(Connection connection, String schema, long database) throws SQLException {
        this.connection = connection;
        this.statement = connection.createStatement();
        statement.setEscapeProcessing(false);
        boolean tellsBlocks = connection.getMetaData().getDatabaseMajorVersion() >= BLOCK_INFO_SINCE;
        String source = (tellsBlocks ? BLOCK_INFO : RECORDS_INFO).formatted(schema);
        statement.execute(
                "SET synchronous_commit = on; SET idle_session_timeout = 0; " + BLOCKS.formatted(source, database));
        this.end = flush(new StatementBatch());
    }

    /**
     * The blocks that were written since the last call.
     *
     * @param files the files to look for
     * @return the blocks; empty where the log is no longer there to tell
     */
    Optional<Set<WrittenBlock>> next(Collection<CatalogFile> files) throws SQLException {
        String numbers = files.stream()
                .map(file -> String.valueOf(file.place().number()))
                .collect(Collectors.joining(","));
        Set<WrittenBlock> blocks = new HashSet<>();
        StatementBatch question = new StatementBatch();
        question.add("EXECUTE blocks ('%s', '{%s}')".formatted(end, numbers), rows -> read(rows, blocks));
        try {
            end = flush(question);
            return Optional.of(blocks);
        } catch (SQLException segmentRemoved) {
            end = flush(new StatementBatch());
            return Optional.empty();
        }
    }

    private static void read(ResultSet rows, Set<WrittenBlock> blocks) throws SQLException {
        while (rows.next()) {
            Place place = new Place(rows.getBoolean(1), rows.getLong(2));
            blocks.add(new WrittenBlock(place, rows.getLong(3)));
        }
    }

    /**
     * The log can be read as far as it is flushed. What this returns is the end of a record, as a place to begin must be. The transaction
     * after it makes later snapshots name all that wrote before and are still open: they tell only of such as are older than one that
     * has ended. What is asked then reads on from there at least; what it reads beyond is read once more the next time.
     */
    private String flush(StatementBatch then) throws SQLException {
        StatementBatch batch = new StatementBatch();
        StringBuilder place = new StringBuilder();
        batch.add("BEGIN");
        batch.add("SELECT pg_logical_emit_message(true, 'migration-verify', '')", rows -> {
            rows.next();
            place.append(rows.getString(1));
        });
        batch.add("COMMIT");
        batch.add("SELECT pg_current_xact_id()", rows -> {});
        batch.add(then);
        batch.run(statement);
        return place.toString();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException alreadyLost) {
            return;
        }
    }

    /**
     * A block that was written.
     *
     * @param place the file
     * @param number the block's number in it
     */
    record WrittenBlock(Place place, long number) {}
}
