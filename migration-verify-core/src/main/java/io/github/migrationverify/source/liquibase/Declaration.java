package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.settings.ProjectFiles;
import java.util.List;
import java.util.Optional;

/**
 * What one framework's files say of a project's Liquibase.
 *
 * @param parameters what they say; nothing where there are none
 * @param where the file that names the changelog, or would
 * @param defaults paths at which the framework looks for a changelog that nobody names, in order
 * @param lookedAt the places, as a person would name them
 */
record Declaration(LiquibaseParameters parameters, String where, List<String> defaults, List<String> lookedAt) {

    /** {@return whether it speaks of this changelog, however the two paths are written} */
    boolean speaksOf(String changeLogFile) {
        return parameters
                .changeLogFile()
                .filter(mine -> isSame(mine, changeLogFile))
                .or(() -> defaults.stream()
                        .filter(mine -> isSame(mine, changeLogFile))
                        .findFirst())
                .isPresent();
    }

    /** {@return the default that exists, the parameters filled up with it} */
    Optional<LiquibaseParameters> byDefault(ProjectFiles files) {
        return defaults.stream()
                .filter(path -> files.resource(path).isPresent())
                .findFirst()
                .map(parameters::withChangeLogFile);
    }

    /** One may be looked up in the project's folder, the other in a resource folder. */
    private static boolean isSame(String one, String other) {
        String first = "/" + plain(one);
        String second = "/" + plain(other);
        return first.endsWith(second) || second.endsWith(first);
    }

    private static String plain(String path) {
        return path.replaceFirst("^classpath\\*?:", "").replace('\\', '/').replaceFirst("^[./]+", "");
    }
}
