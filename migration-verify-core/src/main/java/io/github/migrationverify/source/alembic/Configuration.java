package io.github.migrationverify.source.alembic;

import java.util.Optional;

/** Alembic's settings by name, from whichever file they are in. */
sealed interface Configuration permits IniFile, PyprojectFile {

    /** {@return a setting, references in it replaced; empty where it is not set or blank} */
    Optional<String> value(String name);

    /** {@return what stands between the paths of a setting that has several, in Alembic's words; empty for spaces or commas} */
    Optional<String> separator();
}
