package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.settings.ApplicationFiles;
import io.github.migrationverify.settings.SettingsKeys;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Spring Boot's {@code spring.liquibase.*}. Its manual: "Common Application Properties", "Data Migration Properties". */
final class SpringBoot {

    private static final String PREFIX = "spring.liquibase.";
    private static final String CHANGE_LOG = PREFIX + "change-log";
    private static final String DEFAULT = "db/changelog/db.changelog-master.";

    private SpringBoot() {}

    /** {@return what the application's files say; nothing where they switch Liquibase off} */
    static Declaration look(ApplicationFiles application) {
        SettingsKeys keys = application.keys();
        if (keys.value(PREFIX + "enabled").filter("false"::equalsIgnoreCase).isPresent()) {
            String where = application.holding(PREFIX + "enabled");
            return new Declaration(
                    LiquibaseParameters.none(),
                    where,
                    List.of(),
                    List.of(where + " says spring.liquibase.enabled=false"));
        }
        return new Declaration(
                parameters(keys),
                application.holding(CHANGE_LOG),
                Stream.of("yaml", "yml", "xml", "json", "sql")
                        .map(DEFAULT::concat)
                        .toList(),
                List.of(CHANGE_LOG + " in " + application.names(), DEFAULT + "{yaml,yml,xml,json,sql} (Spring Boot)"));
    }

    private static LiquibaseParameters parameters(SettingsKeys keys) {
        return new LiquibaseParameters(
                keys.value(CHANGE_LOG),
                List.of(),
                keys.value(PREFIX + "contexts"),
                keys.value(PREFIX + "label-filter", PREFIX + "labels"),
                keys.map(PREFIX + "parameters"),
                Optional.empty(),
                keys.value(PREFIX + "default-schema"));
    }
}
