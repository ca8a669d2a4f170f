package io.github.migrationverify.scenarios;

import java.nio.file.Path;

/** A text without what differs from run to run. */
final class Scrubbed {

    private Scrubbed() {}

    static String of(String text, Path project) {
        return text.replace(project.toString(), "PROJECT").replaceAll("\\bmigration_verify_[a-z_]{12,}\\b", "SCRATCH");
    }
}
