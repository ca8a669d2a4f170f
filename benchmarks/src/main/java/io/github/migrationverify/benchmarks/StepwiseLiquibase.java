package io.github.migrationverify.benchmarks;

import io.github.migrationverify.benchmarks.Result.Crashed;
import io.github.migrationverify.benchmarks.Result.Finished;
import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.ScratchSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.changelog.FastCheckService;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;

/** The stairway as Liquibase's own commands make it, through its Java interface: each command works out the whole chain. */
final class StepwiseLiquibase implements Contestant {

    // Held here, since a logger that nobody holds forgets its level.
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    @Override
    public Entry entry() {
        return Entry.STEPWISE;
    }

    @Override
    public Result run(GeneratedChain chain, Path folder) throws IOException {
        ChangelogFiles.write(chain, folder);
        LIQUIBASE.setLevel(Level.OFF);
        try (DatabaseServer server = MeasuredServer.start();
                ScratchDatabase database = ScratchDatabase.create(server, ScratchSettings.plain());
                Connection connection = database.openAsMigrator();
                Connection witness = database.openAsAdministrator();
                Statement history = witness.createStatement()) {
            return Scope.child(quiet(), () -> timed(new JdbcConnection(connection), folder, history, chain));
        } catch (BenchmarkFailedException | IOException e) {
            throw e;
        } catch (Exception e) {
            return new Crashed(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, Object> quiet() {
        return Map.of(Scope.Attr.ui.name(), new LoggerUIService(), "liquibase.analytics.enabled", false);
    }

    private static Result timed(JdbcConnection connection, Path folder, Statement history, GeneratedChain chain)
            throws LiquibaseException, SQLException, IOException {
        long start = System.nanoTime();
        Database database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(connection);
        Liquibase liquibase = new Liquibase(ChangelogFiles.MASTER, new DirectoryResourceAccessor(folder), database);
        liquibase.setShowSummary(UpdateSummaryEnum.OFF);
        for (int step = 1; step <= chain.revisions().size(); step++) {
            up(liquibase);
            seeTo(history, step);
            liquibase.rollback(1, new Contexts(), new LabelExpression());
            seeTo(history, step - 1);
            up(liquibase);
            seeTo(history, step);
        }
        return new Finished(Duration.ofNanos(System.nanoTime() - start), OptionalLong.empty(), "");
    }

    /** Without forgetting what it remembers, an update after a rollback does nothing (liquibase#7549). */
    private static void up(Liquibase liquibase) throws LiquibaseException {
        Scope.getCurrentScope().getSingleton(FastCheckService.class).clearCache();
        liquibase.update(1, new Contexts(), new LabelExpression());
    }

    private static void seeTo(Statement history, int applied) throws SQLException {
        try (ResultSet row = history.executeQuery("SELECT count(*) FROM databasechangelog")) {
            row.next();
            if (row.getInt(1) != applied) {
                throw new BenchmarkFailedException("Liquibase's history holds " + row.getInt(1) + " changesets where "
                        + applied + " were expected; a command of the stairway did nothing.");
            }
        }
    }
}
