package io.github.migrationverify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tool that a project's migrations are written for. */
public enum SourceTool {
    /** Whichever it has migrations for, the first of the others that finds some. */
    AUTO {
        @Override
        public SourceSearch search(SoughtProject project) {
            List<SourceTool> tools =
                    Stream.of(values()).filter(tool -> tool != this).toList();
            List<SourceSearch.Missing> missing = new ArrayList<>();
            for (SourceTool tool : tools) {
                SourceSearch search = tool.search(project);
                if (search instanceof SourceSearch.Found found) {
                    return passingOver(found, tools.subList(tools.indexOf(tool) + 1, tools.size()), project);
                }
                missing.add((SourceSearch.Missing) search);
            }
            return new SourceSearch.Missing(
                    missing.get(0).what(),
                    missing.stream().map(SourceSearch.Missing::details).collect(Collectors.joining(", and ")));
        }
    },
    /** Liquibase. */
    LIQUIBASE {
        @Override
        public SourceSearch search(SoughtProject project) {
            return MigrationSources.liquibase(project.liquibase());
        }
    },
    /** Alembic. */
    ALEMBIC {
        @Override
        public SourceSearch search(SoughtProject project) {
            return MigrationSources.alembic(
                    project.directory(), project.alembic(), project.liquibase().chatter());
        }
    },
    /** Flyway. */
    FLYWAY {
        @Override
        public SourceSearch search(SoughtProject project) {
            return MigrationSources.flyway(project);
        }
    },
    /** golang-migrate, dbmate or goose, whichever the scripts are unmistakably for. */
    SCRIPTS {
        @Override
        public SourceSearch search(SoughtProject project) {
            return MigrationSources.scripts(project);
        }
    };

    /**
     * Looks for a project's migrations.
     *
     * @param project the project
     * @return what was found
     * @throws InvalidOptionsException where a configuration that was found cannot be used
     */
    public abstract SourceSearch search(SoughtProject project);

    private static SourceSearch passingOver(SourceSearch.Found found, List<SourceTool> others, SoughtProject project) {
        List<String> passedOver = new ArrayList<>(found.passedOver());
        for (SourceTool tool : others) {
            if (tool.search(project) instanceof SourceSearch.Found other) {
                passedOver.add(other.where() + " is passed over, since " + found.where()
                        + " was found first; set source=" + tool.name().toLowerCase(Locale.ROOT) + " to verify it.");
            }
        }
        return new SourceSearch.Found(found.source(), found.where(), passedOver, found.elsewhere());
    }
}
