package io.github.migrationverify.catalog;

import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.embedded.EmbeddedPostgres;
import io.github.migrationverify.database.embedded.PostgresVersion;
import io.github.migrationverify.database.embedded.TestBinaries;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is run, the followed picture is what a look at everything shows, and a step's difference is that between two such looks. How
 * many statements is said by {@code -Dfollow.statements=3000}, a run is repeated by {@code -Dfollow.seed=…}.
 */
class StepWatchPropertyTests {

    private static final int STATEMENTS = Integer.getInteger("follow.statements", 60);
    private static final int PER_DATABASE = 100;

    @ParameterizedTest
    @ValueSource(strings = {"15", "16", "17", "18"})
    void a_followed_schema_is_the_whole_schema_after_any_statement(String major) throws SQLException {
        long seed = Long.getLong("follow.seed", new SplittableRandom().nextLong());
        try (DatabaseServer server =
                new EmbeddedPostgres(PostgresVersion.parse(major), TestBinaries.INSTANCE).start()) {
            createRoles(server);
            for (int done = 0; done < STATEMENTS; done += PER_DATABASE) {
                follow(server, seed + done, Math.min(PER_DATABASE, STATEMENTS - done));
            }
        }
    }

    private static void follow(DatabaseServer server, long seed, int statements) throws SQLException {
        try (FollowedDatabase database = new FollowedDatabase(server)) {
            RandomSteps ddl = new RandomSteps(seed, database.name());
            database.title("seed " + seed);
            for (int i = 0; i < statements; i++) {
                database.tryOut(ddl.next(database.picture()));
            }
        }
    }

    private static void createRoles(DatabaseServer server) throws SQLException {
        try (Connection connection = server.administrator().open();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE r_one; CREATE ROLE r_two; CREATE ROLE r_three; CREATE ROLE \"R four\"");
        }
    }
}
