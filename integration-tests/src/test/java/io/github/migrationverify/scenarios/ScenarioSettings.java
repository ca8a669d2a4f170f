package io.github.migrationverify.scenarios;

import static java.util.stream.Collectors.toMap;

import io.github.migrationverify.GitOptions;
import io.github.migrationverify.LiquibaseProject;
import io.github.migrationverify.MigrationSources;
import io.github.migrationverify.ScriptParameters;
import io.github.migrationverify.SoughtProject;
import io.github.migrationverify.SourceSearch;
import io.github.migrationverify.VerifierOptions;
import io.github.migrationverify.alembic.PythonWithAlembic;
import io.github.migrationverify.check.Baseline;
import io.github.migrationverify.check.CheckOptions;
import io.github.migrationverify.check.FindingCode;
import io.github.migrationverify.check.Severity;
import io.github.migrationverify.check.Waiver;
import io.github.migrationverify.database.DatabaseRole;
import io.github.migrationverify.roundtrip.DowngradePolicy;
import io.github.migrationverify.roundtrip.RoundTripOptions;
import io.github.migrationverify.settings.ResourceRoot;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.alembic.AlembicParameters;
import io.github.migrationverify.source.alembic.PythonParameters;
import io.github.migrationverify.source.liquibase.LiquibaseParameters;
import io.github.migrationverify.source.liquibase.LiquibaseSettings;
import io.github.migrationverify.source.liquibase.LiquibaseSource;
import io.github.migrationverify.source.script.FlywayParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What {@code scenario.yaml} says. Its keys are the plugin's parameters under their own names, and two of the scenario's:
 * {@code shows} (a sentence), {@code base} (the scenario that this one varies). {@code flyway} is a map of Flyway's settings. {@code stepTimeout} is in seconds.
 */
record ScenarioSettings(Map<String, Object> values) {

    private static final Set<String> KNOWN = Set.of(
            "shows",
            "base",
            "source",
            "flyway",
            "scriptsDirectory",
            "alembicConfig",
            "environment",
            "alembicUrlVariable",
            "alembicDriver",
            "changeLogFile",
            "contexts",
            "labelFilter",
            "expressionVariables",
            "defaultSchemaName",
            "revisionIdPattern",
            "databaseRole",
            "initSql",
            "downgrades",
            "stepTimeout",
            "floor",
            "irreversible",
            "severities",
            "waivers");

    static ScenarioSettings read(Path file) {
        try {
            Map<String, Object> values =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            values.keySet().stream()
                    .filter(key -> !KNOWN.contains(key))
                    .findFirst()
                    .ifPresent(key -> {
                        throw new IllegalArgumentException(file + " has the key '" + key + "', known are " + KNOWN);
                    });
            return new ScenarioSettings(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These settings, and those of a base where these say nothing. */
    ScenarioSettings over(ScenarioSettings base) {
        Map<String, Object> merged = new HashMap<>(base.values);
        merged.putAll(values);
        return new ScenarioSettings(merged);
    }

    Optional<String> base() {
        return text("base");
    }

    /** The migrations, with Liquibase's root where scenarios have it unless a key says otherwise. */
    MigrationSource source(Path project) {
        return switch (text("source").orElse("liquibase")) {
            case "alembic" -> found(MigrationSources.alembic(project, alembic(), line -> {}));
            case "flyway" -> found(MigrationSources.flyway(sought(project)));
            case "scripts" -> found(MigrationSources.scripts(sought(project)));
            default -> new LiquibaseSource(liquibase(project), chatter -> {});
        };
    }

    private static MigrationSource found(SourceSearch search) {
        return ((SourceSearch.Found) search).source();
    }

    private SoughtProject sought(Path project) {
        LiquibaseProject folders = new LiquibaseProject(
                project,
                List.of(new ResourceRoot(project, Optional.empty())),
                List.of(),
                LiquibaseParameters.none(),
                Map.of(),
                ScenarioSettings.class.getClassLoader(),
                chatter -> {});
        return new SoughtProject(
                folders,
                new AlembicParameters(Optional.empty(), Optional.empty(), PythonParameters.none()),
                new ScriptParameters(new FlywayParameters(texts("flyway")), Map.of(), text("scriptsDirectory")));
    }

    private AlembicParameters alembic() {
        return new AlembicParameters(text("alembicConfig"), text("environment"), python());
    }

    /** Graphs are read without Python; where a chain is run, it is there or the scenario is skipped. */
    private PythonParameters python() {
        return new PythonParameters(
                Optional.of(PythonWithAlembic.required()),
                List.of(text("alembicUrlVariable").orElse("DATABASE_URL")),
                text("alembicDriver").orElse("psycopg2"));
    }

    private LiquibaseSettings liquibase(Path project) {
        return new LiquibaseSettings(
                project,
                text("changeLogFile").orElse("db/changelog/db.changelog-master.yaml"),
                List.of(new ResourceRoot(project, Optional.empty())),
                text("contexts").orElse(""),
                text("labelFilter").orElse(""),
                texts("expressionVariables"),
                text("defaultSchemaName"),
                ScenarioSettings.class.getClassLoader());
    }

    VerifierOptions verifier() {
        DowngradePolicy downgrades =
                DowngradePolicy.valueOf(upper(text("downgrades").orElse("declared")));
        DatabaseRole role = DatabaseRole.valueOf(upper(text("databaseRole").orElse("superuser")));
        return new VerifierOptions(
                "test",
                new RoundTripOptions(role, text("initSql"), downgrades, stepTimeout(), text("floor")),
                new CheckOptions(
                        downgrades,
                        severities(),
                        waivers(),
                        text("revisionIdPattern").map(Pattern::compile),
                        Baseline.none()),
                texts("irreversible"),
                GitOptions.unsaid());
    }

    private Duration stepTimeout() {
        return text("stepTimeout").map(Long::valueOf).map(Duration::ofSeconds).orElse(Duration.ZERO);
    }

    private Map<FindingCode, Severity> severities() {
        return texts("severities").entrySet().stream()
                .collect(toMap(entry -> code(entry.getKey()), entry -> Severity.valueOf(upper(entry.getValue()))));
    }

    private List<Waiver> waivers() {
        return list("waivers").stream()
                .map(waiver -> new Waiver(
                        code(waiver.getOrDefault("code", "")),
                        Optional.ofNullable(waiver.get("revision")),
                        waiver.getOrDefault("reason", "")))
                .toList();
    }

    private static FindingCode code(String id) {
        return FindingCode.of(id).orElseThrow(() -> new IllegalArgumentException("no finding code is called " + id));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).map(Object::toString).filter(text -> !text.isEmpty());
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> texts(String key) {
        return (Map<String, String>) values.getOrDefault(key, Map.of());
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, String>> list(String key) {
        return (List<Map<String, String>>) values.getOrDefault(key, List.of());
    }
}
