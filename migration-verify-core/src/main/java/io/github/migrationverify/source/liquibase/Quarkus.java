package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.settings.ApplicationFiles;
import io.github.migrationverify.settings.SettingsKeys;
import java.util.List;
import java.util.Optional;

/** Quarkus's {@code quarkus.liquibase.*} of the default data source. Its manual: "Using Liquibase", configuration reference. */
final class Quarkus {

    private static final String PREFIX = "quarkus.liquibase.";
    private static final String CHANGE_LOG = PREFIX + "change-log";
    private static final String DEFAULT = "db/changeLog.xml";

    private Quarkus() {}

    /** {@return what the application's files say} */
    static Declaration look(ApplicationFiles application) {
        return new Declaration(
                parameters(application.keys()),
                application.holding(CHANGE_LOG),
                List.of(DEFAULT),
                List.of(CHANGE_LOG + " in " + application.names(), DEFAULT + " (Quarkus)"));
    }

    private static LiquibaseParameters parameters(SettingsKeys keys) {
        return new LiquibaseParameters(
                keys.value(CHANGE_LOG),
                List.of(),
                keys.value(PREFIX + "contexts"),
                keys.value(PREFIX + "label-filter", PREFIX + "labels"),
                keys.map(PREFIX + "change-log-parameters"),
                Optional.empty(),
                keys.value(PREFIX + "default-schema-name"));
    }
}
