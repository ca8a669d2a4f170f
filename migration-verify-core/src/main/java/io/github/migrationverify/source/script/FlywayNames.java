package io.github.migrationverify.source.script;

import io.github.migrationverify.source.script.FlywayName.Kind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.baseline.BaselineMigrationConfigurationExtension;
import org.flywaydb.core.internal.resource.ResourceName;
import org.flywaydb.core.internal.resource.ResourceNameParser;

/** Reads file names as Flyway does, undo scripts among them, which its open edition does not know. */
final class FlywayNames {

    private static final String[] CODE = {".java", ".kt", ".groovy", ".class"};

    private final FlywaySettings settings;
    private final FluentConfiguration configuration;
    private final ResourceNameParser parser;
    private final ResourceNameParser undoParser;

    FlywayNames(FlywaySettings settings) {
        this.settings = settings;
        this.configuration = settings.configuration();
        configuration
                .getPluginRegister()
                .getExact(BaselineMigrationConfigurationExtension.class)
                .setBaselineMigrationPrefix(settings.baselinePrefix());
        this.parser = new ResourceNameParser(configuration);
        this.undoParser = new ResourceNameParser(settings.configuration().sqlMigrationPrefix(settings.undoPrefix()));
    }

    FlywayName of(String file) {
        if (Arrays.stream(CODE).anyMatch(file::endsWith)) {
            return code(parser.parse(file, CODE));
        }
        String[] suffixes = configuration.getSqlMigrationSuffixes();
        String upper = file.toUpperCase(Locale.ROOT);
        if (Arrays.stream(suffixes).noneMatch(suffix -> upper.endsWith(suffix.toUpperCase(Locale.ROOT)))) {
            return FlywayName.other();
        }
        ResourceName name = parser.parse(file);
        if (name.isValid()) {
            return known(name);
        }
        ResourceName undo = undoParser.parse(file);
        if (undo.isValid() && undo.getVersion() != null && settings.undoPrefix().equals(undo.getPrefix())) {
            return named(Kind.UNDO, undo);
        }
        ResourceName nearest = file.startsWith(settings.undoPrefix()) ? undo : name;
        return FlywayName.stray(nearest.getValidityMessage());
    }

    private FlywayName known(ResourceName name) {
        if (Event.fromId(name.getPrefix()) != null) {
            return named(Kind.CALLBACK, name);
        }
        return named(kind(name.getPrefix()), name);
    }

    private Kind kind(String prefix) {
        if (prefix.equals(configuration.getSqlMigrationPrefix())) {
            return Kind.VERSIONED;
        }
        return prefix.equals(settings.baselinePrefix()) ? Kind.BASELINE : Kind.REPEATABLE;
    }

    private FlywayName code(ResourceName name) {
        return name.isValid() && Event.fromId(name.getPrefix()) == null ? named(Kind.CODE, name) : FlywayName.other();
    }

    private static FlywayName named(Kind kind, ResourceName name) {
        boolean versioned = name.getVersion() != null && kind != Kind.CALLBACK && kind != Kind.REPEATABLE;
        String file = name.getFilename();
        String label = versioned
                ? name.getPrefix() + name.getVersion()
                : file.substring(0, file.length() - name.getSuffix().length());
        return new FlywayName(
                kind,
                versioned ? Optional.of(name.getVersion()) : Optional.empty(),
                label,
                Optional.ofNullable(name.getDescription()).orElse(""),
                "");
    }
}
