package io.github.migrationverify.database.embedded;

import io.github.migrationverify.database.DatabaseUnavailableException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which PostgreSQL to run.
 *
 * @param artifactVersion version of the artifact that holds the binaries, for example {@code 17.11.0}
 */
public record PostgresVersion(String artifactVersion) {

    /** The major version that is used where the user asks for none. */
    public static final String DEFAULT_MAJOR = "17";

    // The newest minor release of each major version; the tests run on these very binaries.
    private static final Map<String, String> PINNED =
            new TreeMap<>(Map.of("14", "14.24.0", "15", "15.19.0", "16", "16.15.0", "17", "17.11.0", "18", "18.6.0"));

    private static final Pattern FULL = Pattern.compile("1\\d\\.\\d+\\.\\d+(-\\d+)?");

    /**
     * {@return the version that the parameter {@code databaseVersion} asks for}
     *
     * @param databaseVersion a major version, {@code 14} to {@code 18}, or the full version of an artifact, such as
     *     {@code 16.4.0}, which is taken as it is
     * @throws DatabaseUnavailableException where it is neither
     */
    public static PostgresVersion parse(String databaseVersion) {
        String wanted = databaseVersion.strip();
        if (FULL.matcher(wanted).matches()) {
            return new PostgresVersion(wanted);
        }
        String pinned = PINNED.get(wanted);
        if (pinned == null) {
            throw new DatabaseUnavailableException("databaseVersion is '" + databaseVersion
                    + "', which the embedded PostgreSQL does not know; write one of "
                    + String.join(", ", PINNED.keySet()) + " or a full version such as " + PINNED.get(DEFAULT_MAJOR));
        }
        return new PostgresVersion(pinned);
    }
}
