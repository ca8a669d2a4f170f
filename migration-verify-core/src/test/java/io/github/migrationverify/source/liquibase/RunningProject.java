package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.TestServer;
import io.github.migrationverify.settings.ResourceRoot;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder of src/test/resources/liquibase/running as a project, with a database of its own. */
final class RunningProject implements AutoCloseable {

    private final Path folder;
    private final String root;
    private final ScratchDatabase database = TestServer.scratchDatabase();
    private final List<String> chatter = new ArrayList<>();

    RunningProject(String name, String root) {
        this.folder = Path.of("src/test/resources/liquibase/running", name);
        this.root = root;
    }

    LiquibaseMigrator open() throws Exception {
        return open(settings());
    }

    LiquibaseMigrator open(LiquibaseSettings settings) throws Exception {
        return new LiquibaseMigrator(
                settings,
                ResourceView.of(settings),
                database.migrator(),
                new LiquibaseScope(settings.classLoader(), chatter::add));
    }

    LiquibaseStepper stepper() throws Exception {
        return stepper(settings());
    }

    LiquibaseStepper stepper(LiquibaseSettings settings) throws Exception {
        return new LiquibaseStepper(
                settings,
                ResourceView.of(settings),
                database.migrator(),
                new LiquibaseScope(settings.classLoader(), chatter::add));
    }

    LiquibaseSettings settings() {
        return settings("", "", Map.of(), Optional.empty(), getClass().getClassLoader());
    }

    LiquibaseSettings settings(
            String contexts,
            String labels,
            Map<String, String> variables,
            Optional<String> schema,
            ClassLoader classes) {
        return new LiquibaseSettings(
                folder,
                root,
                List.of(new ResourceRoot(folder, Optional.empty())),
                contexts,
                labels,
                variables,
                schema,
                classes);
    }

    List<String> chatter() {
        return chatter;
    }

    /** {@return the first column of each row} */
    List<String> ask(String query) throws SQLException {
        try (Connection connection = database.openAsMigrator();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> answer = new ArrayList<>();
            while (rows.next()) {
                answer.add(rows.getString(1));
            }
            return answer;
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = database.openAsMigrator();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> tables() throws SQLException {
        return ask("SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
                + " AND relname NOT LIKE 'databasechangelog%' ORDER BY 1");
    }

    @Override
    public void close() {
        database.close();
    }
}
