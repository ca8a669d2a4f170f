package io.github.migrationverify.roundtrip;

import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.database.ServerMessage;
import io.github.migrationverify.revision.Place;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import io.github.migrationverify.source.AppliedRevisions;
import io.github.migrationverify.source.HistoryPlace;
import io.github.migrationverify.source.MergePlan;
import io.github.migrationverify.source.MergeRefusedException;
import io.github.migrationverify.source.MergeRequest;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.Migrator;
import io.github.migrationverify.source.Participation;
import io.github.migrationverify.source.RevisionRun;
import io.github.migrationverify.source.RevisionRun.Effect;
import io.github.migrationverify.source.RunFailure;
import io.github.migrationverify.source.RunListener;
import io.github.migrationverify.source.SourceReading;
import io.github.migrationverify.source.Stepper;
import io.github.migrationverify.source.Unheard;
import io.github.migrationverify.source.WayDown;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The smallest migration tool there is: pairs of SQL scripts and a history table, on a real database. */
final class SqlChain implements MigrationSource {

    private record Step(String id, String up, Optional<String> down) {}

    private final List<Step> steps = new ArrayList<>();
    private final List<Migration> migrations = new ArrayList<>();
    private boolean forgetful;

    SqlChain step(String id, String up, String down) {
        return add(new Step(id, up, Optional.of(down)), new WayDown.Declared(), new Participation.Active());
    }

    SqlChain oneWay(String id, String up) {
        return add(
                new Step(id, up, Optional.empty()),
                new WayDown.Missing("no rollback is declared"),
                new Participation.Active());
    }

    SqlChain filtered(String id, String reason) {
        return add(
                new Step(id, "never run", Optional.empty()),
                new WayDown.Declared(),
                new Participation.Filtered(reason));
    }

    /** Reverts, reports success and leaves its history as it was. */
    SqlChain thatKeepsItsHistory() {
        forgetful = true;
        return this;
    }

    private SqlChain add(Step step, WayDown wayDown, Participation participation) {
        steps.add(step);
        List<String> parents = migrations.isEmpty()
                ? List.of()
                : List.of(migrations.get(migrations.size() - 1).key());
        Revision revision = new Revision(
                "chain.sql::" + step.id(),
                List.of(step.id()),
                parents,
                List.of(),
                List.of(),
                "",
                Place.of("chain.sql"));
        migrations.add(new Migration(revision, wayDown, participation, Optional.empty()));
        return this;
    }

    @Override
    public Map<String, String> upgradeContents() {
        return steps.stream().collect(Collectors.toMap(Step::id, Step::up));
    }

    @Override
    public SourceReading read() {
        RevisionGraph graph =
                RevisionGraph.of(migrations.stream().map(Migration::revision).toList());
        return new SourceReading("sql", "1", "chain.sql", graph, migrations, List.of(), Optional.empty());
    }

    @Override
    public AppliedRevisions recorded(SourceReading reading, Connection connection, HistoryPlace place)
            throws SQLException {
        throw new UnsupportedOperationException("nobody asks this chain what a database of the user's holds");
    }

    @Override
    public MergePlan planMerge(SourceReading reading, MergeRequest request) {
        throw new MergeRefusedException("nobody merges this chain");
    }

    @Override
    public Set<String> historyTables() {
        return Set.of("history");
    }

    @Override
    public Migrator open(ConnectionDetails database) {
        return new SqlMigrator(database);
    }

    @Override
    public Stepper openStepper(ConnectionDetails database) {
        return new SqlMigrator(database);
    }

    private final class SqlMigrator implements Migrator, Stepper {

        private final ConnectionDetails database;

        SqlMigrator(ConnectionDetails database) {
            this.database = database;
        }

        @Override
        public MigrationRun upgrade(RunListener listener) {
            return up(Integer.MAX_VALUE, listener);
        }

        @Override
        public MigrationRun upgradeOne(RunListener listener) {
            return up(1, listener);
        }

        private MigrationRun up(int count, RunListener listener) {
            List<String> done = applied();
            List<Integer> pending = new ArrayList<>();
            for (int index = 0; index < steps.size(); index++) {
                if (migrations.get(index).active() && !done.contains(key(index))) {
                    pending.add(index);
                }
            }
            return run(pending.subList(0, Math.min(count, pending.size())), Effect.APPLIED, listener);
        }

        @Override
        public MigrationRun downgrade(int revisions, RunListener listener) {
            List<Integer> newest = new ArrayList<>();
            List<String> done = applied();
            for (int index = steps.size() - 1; index >= 0 && newest.size() < revisions; index--) {
                if (done.contains(key(index))) {
                    newest.add(index);
                }
            }
            return run(newest, Effect.REVERTED, listener);
        }

        @Override
        public MigrationRun upgrade(String key) {
            return run(List.of(index(key)), Effect.APPLIED, new Unheard());
        }

        @Override
        public MigrationRun downgrade(String key) {
            MigrationRun run = run(List.of(index(key)), Effect.REVERTED, new Unheard());
            return run.failure().isEmpty() && forgetful ? nothingDone(key) : run;
        }

        private MigrationRun nothingDone(String key) {
            ServerMessage message = ServerMessage.of(new IllegalStateException("the history still holds it"));
            return new MigrationRun(
                    List.of(), Optional.of(new RunFailure(RunFailure.Kind.NOTHING_DONE, Optional.of(key), message, 1)));
        }

        @Override
        public boolean isApplied(String key) {
            return applied().contains(key);
        }

        private int index(String key) {
            return migrations.stream().map(Migration::key).toList().indexOf(key);
        }

        private MigrationRun run(List<Integer> indexes, Effect effect, RunListener listener) {
            List<RevisionRun> runs = new ArrayList<>();
            for (int index : indexes) {
                listener.started(key(index));
                Optional<ServerMessage> refusal = execute(index, effect);
                if (refusal.isPresent()) {
                    return new MigrationRun(
                            runs, Optional.of(new RunFailure(Optional.of(key(index)), refusal.get(), 1)));
                }
                runs.add(new RevisionRun(key(index), effect, "", 1));
                listener.finished(runs.get(runs.size() - 1));
            }
            return new MigrationRun(runs, Optional.empty());
        }

        private Optional<ServerMessage> execute(int index, Effect effect) {
            boolean up = effect == Effect.APPLIED;
            String sql = up ? steps.get(index).up() : steps.get(index).down().orElseThrow();
            String record =
                    up ? "INSERT INTO history VALUES (" + index + ")" : "DELETE FROM history WHERE step = " + index;
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE IF NOT EXISTS history (step integer PRIMARY KEY)");
                statement.execute(sql + ";" + (forgetful && !up ? "" : record));
                return Optional.empty();
            } catch (SQLException e) {
                return Optional.of(ServerMessage.of(e, Optional.of(sql)));
            }
        }

        @Override
        public List<String> applied() {
            List<String> keys = new ArrayList<>();
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE IF NOT EXISTS history (step integer PRIMARY KEY)");
                ResultSet rows = statement.executeQuery("SELECT step FROM history ORDER BY step");
                while (rows.next()) {
                    keys.add(key(rows.getInt(1)));
                }
                return keys;
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }

        private Connection connect() throws SQLException {
            return DriverManager.getConnection(database.url(), database.user(), database.password());
        }

        @Override
        public void close() {}
    }

    private String key(int index) {
        return migrations.get(index).key();
    }
}
