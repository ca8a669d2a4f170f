package io.github.migrationverify.database;

import java.util.Optional;

/**
 * How a scratch database is made ready for migrations.
 *
 * @param role whom the migrations run as
 * @param initSql a script that the administrator runs in the database before anything else, such as the extensions and
 *     roles that the operators of the real database provide; empty where there is none
 */
public record ScratchSettings(DatabaseRole role, Optional<String> initSql) {

    /** {@return a superuser's database with nothing in it} */
    public static ScratchSettings plain() {
        return new ScratchSettings(DatabaseRole.SUPERUSER, Optional.empty());
    }
}
