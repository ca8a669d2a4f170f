package io.github.migrationverify;

import io.github.migrationverify.source.alembic.AlembicParameters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The tool that a project's migrations are written for. */
public enum SourceTool {
    /** Whichever it has migrations for, Liquibase first. */
    AUTO {
        @Override
        SourceSearch search(Supplier<SourceSearch> liquibase, Supplier<SourceSearch> alembic) {
            SourceSearch first = liquibase.get();
            SourceSearch second = alembic.get();
            if (first instanceof SourceSearch.Found found) {
                return second instanceof SourceSearch.Found other ? passingOver(found, other) : found;
            }
            return second instanceof SourceSearch.Found ? second : together(first, second);
        }
    },
    /** Liquibase. */
    LIQUIBASE {
        @Override
        SourceSearch search(Supplier<SourceSearch> liquibase, Supplier<SourceSearch> alembic) {
            return liquibase.get();
        }
    },
    /** Alembic. */
    ALEMBIC {
        @Override
        SourceSearch search(Supplier<SourceSearch> liquibase, Supplier<SourceSearch> alembic) {
            return alembic.get();
        }
    };

    /**
     * Looks for a project's migrations.
     *
     * @param liquibase the project as Liquibase's migrations are looked for in it
     * @param alembic what the user says of Alembic's
     * @return what was found
     * @throws InvalidOptionsException where a configuration that was found cannot be used
     */
    public SourceSearch search(LiquibaseProject liquibase, AlembicParameters alembic) {
        Path directory = liquibase.directory();
        return search(() -> MigrationSources.liquibase(liquibase), () -> MigrationSources.alembic(directory, alembic));
    }

    abstract SourceSearch search(Supplier<SourceSearch> liquibase, Supplier<SourceSearch> alembic);

    private static SourceSearch passingOver(SourceSearch.Found found, SourceSearch.Found other) {
        List<String> passedOver = new ArrayList<>(found.passedOver());
        passedOver.add(other.where() + " is passed over, since " + found.where()
                + " was found first; set source=alembic to verify it.");
        return new SourceSearch.Found(found.source(), found.where(), passedOver, found.onlyRead());
    }

    private static SourceSearch together(SourceSearch first, SourceSearch second) {
        SourceSearch.Missing one = (SourceSearch.Missing) first;
        SourceSearch.Missing other = (SourceSearch.Missing) second;
        return new SourceSearch.Missing(one.what(), one.details() + ", and " + other.details());
    }
}
