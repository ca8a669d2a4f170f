package io.github.migrationverify.database.embedded;

import java.nio.file.Path;

/**
 * PostgreSQL's programs, unpacked.
 *
 * @param home holds {@code bin}, {@code lib} and {@code share}
 * @param platform what they were built for
 */
record Binaries(Path home, Platform platform) {

    /** {@return a program's file, for example that of {@code initdb}} */
    Path program(String name) {
        return home.resolve("bin").resolve(platform.isWindows() ? name + ".exe" : name);
    }
}
