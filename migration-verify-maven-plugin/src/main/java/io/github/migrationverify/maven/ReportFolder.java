package io.github.migrationverify.maven;

import java.nio.file.Path;

/** Where an execution's report goes, so that several executions of one pom keep theirs. */
final class ReportFolder {

    private ReportFolder() {}

    /**
     * {@return the folder}
     *
     * @param reportDirectory the parameter
     * @param executionId the execution; one with an id of its own gets a folder of that name
     */
    static Path of(Path reportDirectory, String executionId) {
        boolean nameless = executionId.equals("default") || executionId.startsWith("default-");
        return nameless ? reportDirectory : reportDirectory.resolve(executionId.replaceAll("[^\\w.-]", "_"));
    }
}
