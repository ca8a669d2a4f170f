package io.github.migrationverify.maven;

import java.nio.file.Path;
import java.util.Set;

/** Where an execution's report goes, so that several executions of one pom keep theirs. */
final class ReportFolder {

    /** The ids that Maven gives where the pom gives none. */
    private static final Set<String> NO_ID = Set.of("default", "default-cli", "default-verify", "default-report");

    private ReportFolder() {}

    /**
     * {@return the folder}
     *
     * @param reportDirectory the parameter
     * @param executionId the execution; one with an id of its own gets a folder of that name
     */
    static Path of(Path reportDirectory, String executionId) {
        return NO_ID.contains(executionId) ? reportDirectory : reportDirectory.resolve(name(executionId));
    }

    private static String name(String executionId) {
        String plain = executionId.replaceAll("[^\\w.-]", "_");
        return plain.startsWith(".") ? "_" + plain : plain;
    }
}
