package io.github.migrationverify.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.database.DatabaseRole;
import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.ScratchSettings;
import io.github.migrationverify.database.embedded.PostgresVersion;
import io.github.migrationverify.schema.SchemaSnapshot;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RandomDdlTests {

    private static final CatalogReader READER = new CatalogReader(Set.of());

    private static final int LOOK_EVERY = 5;

    private static final List<String> CATALOGS =
            CatalogRows.all().stream().map(CatalogRows::catalog).toList();

    @Test
    void the_statements_write_to_every_catalog_that_is_followed() throws SQLException {
        ScratchSettings settings = new ScratchSettings(DatabaseRole.SUPERUSER, Optional.of(RandomDdl.given()));
        try (FollowedCluster cluster = new FollowedCluster(PostgresVersion.DEFAULT_MAJOR);
                ScratchDatabase database = ScratchDatabase.create(cluster.server(), settings);
                Connection connection = database.openAsAdministrator();
                CatalogHighWater highWater = new CatalogHighWater(connection)) {
            long given = highWater.mark().transaction();
            Set<String> written = new TreeSet<>();
            // What is drawn for a line may be refused where another would not be.
            for (int seed = 0; seed < 5 && written.size() < CATALOGS.size(); seed++) {
                run(RandomDdl.ofEverything().oneOfEachThatDropsNothing(new Random(seed)), connection);
                written.addAll(writtenSince(given, connection));
            }
            assertThat(written).containsExactlyInAnyOrderElementsOf(CATALOGS);
        }
    }

    private static void run(List<RandomStatement> statements, Connection connection) throws SQLException {
        for (int i = 0; i < statements.size(); i += LOOK_EVERY) {
            SchemaSnapshot picture = READER.read(connection);
            for (RandomStatement statement : statements.subList(i, Math.min(i + LOOK_EVERY, statements.size()))) {
                Optional<String> filled = statement.in(picture);
                if (filled.isPresent()) {
                    Scripts.succeeds(connection, filled.get());
                }
            }
        }
    }

    private static Set<String> writtenSince(long transaction, Connection connection) throws SQLException {
        String question = CATALOGS.stream()
                .map(catalog -> "SELECT '%1$s' WHERE EXISTS (SELECT FROM %1$s WHERE xmin::text::bigint > %2$d)"
                        .formatted(catalog, transaction))
                .collect(Collectors.joining(" UNION ALL "));
        Set<String> written = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                written.add(rows.getString(1));
            }
        }
        return written;
    }
}
