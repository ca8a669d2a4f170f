package io.github.migrationverify.source.script;

import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;

/**
 * What Flyway makes of a file's name.
 *
 * @param kind what the file is
 * @param version its version; empty where it is a kind without one
 * @param label prefix and version, or prefix, separator and description, as written: {@code V1_2}, {@code R__people}
 * @param description what stands after the separator, with blanks for underscores
 * @param fault why the name does not fit, in Flyway's words; empty where it does
 */
record FlywayName(Kind kind, Optional<MigrationVersion> version, String label, String description, String fault) {

    /** What a file may be. */
    enum Kind {
        VERSIONED,
        UNDO,
        REPEATABLE,
        BASELINE,
        CALLBACK,
        /** Java or Kotlin. */
        CODE,
        /** A script by its ending, whose name does not fit. */
        STRAY,
        /** Something that Flyway does not look at. */
        OTHER
    }

    static FlywayName other() {
        return new FlywayName(Kind.OTHER, Optional.empty(), "", "", "");
    }

    static FlywayName stray(String fault) {
        return new FlywayName(Kind.STRAY, Optional.empty(), "", "", fault);
    }
}
