package io.github.migrationverify.benchmarks;

import io.github.migrationverify.benchmarks.Result.Finished;
import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.ScratchSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The plain SQL, and nothing else: each script is one message to the server, which makes it one transaction. First the chain
 * up, down and up, then, on a second database, each revision up, down and up.
 */
final class PlainSession implements Contestant {

    @Override
    public Entry entry() {
        return Entry.LIMIT;
    }

    @Override
    public Result run(GeneratedChain chain, Path folder) {
        List<String> up = scripts(chain.revisions().stream().map(GeneratedRevision::up));
        List<String> down = scripts(chain.revisions().stream().map(GeneratedRevision::down));
        try (DatabaseServer server = MeasuredServer.start()) {
            Duration whole = timed(server, chain, statement -> chainLane(statement, up, down));
            Duration stairway = timed(server, chain, statement -> stairway(statement, up, down));
            String note = "chain " + Figures.seconds(whole) + ", stairway " + Figures.seconds(stairway);
            return new Finished(whole.plus(stairway), OptionalLong.empty(), note);
        } catch (SQLException e) {
            return new Result.Crashed(String.valueOf(e.getMessage()));
        }
    }

    private static List<String> scripts(Stream<List<String>> statements) {
        return statements.map(GeneratedRevision::script).toList();
    }

    @FunctionalInterface
    private interface Walk {
        void on(Statement statement) throws SQLException;
    }

    private static Duration timed(DatabaseServer server, GeneratedChain chain, Walk walk) throws SQLException {
        try (ScratchDatabase database = ScratchDatabase.create(server, ScratchSettings.plain());
                Connection connection = unsplit(database.migrator()).open();
                Statement statement = connection.createStatement()) {
            long start = System.nanoTime();
            walk.on(statement);
            Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
            seeTo(statement, chain);
            return elapsed;
        }
    }

    /** "Simple Query", manual section 53.2.2. */
    private static ConnectionDetails unsplit(ConnectionDetails details) {
        return new ConnectionDetails(details.url() + "&preferQueryMode=simple", details.user(), details.password());
    }

    private static void chainLane(Statement statement, List<String> up, List<String> down) throws SQLException {
        List<String> backwards = new ArrayList<>(down);
        Collections.reverse(backwards);
        for (List<String> way : List.of(up, backwards, up)) {
            for (String script : way) {
                statement.execute(script);
            }
        }
    }

    private static void stairway(Statement statement, List<String> up, List<String> down) throws SQLException {
        for (int i = 0; i < up.size(); i++) {
            statement.execute(up.get(i));
            statement.execute(down.get(i));
            statement.execute(up.get(i));
        }
    }

    private static void seeTo(Statement statement, GeneratedChain chain) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "SELECT count(*) FROM pg_class WHERE relkind = 'r'" + " AND relnamespace = 'public'::regnamespace")) {
            row.next();
            if (row.getLong(1) != chain.tables()) {
                throw new BenchmarkFailedException("The plain SQL left " + row.getLong(1)
                        + " tables where the chain creates " + chain.tables() + "; see GeneratedChain.");
            }
        }
    }
}
