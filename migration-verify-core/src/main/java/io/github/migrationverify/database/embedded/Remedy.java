package io.github.migrationverify.database.embedded;

/** What to do about a server that does not start, judged by what it printed. */
final class Remedy {

    private Remedy() {}

    static String forFailure(String output) {
        if (output.contains("No space left on device")) {
            return "free some space, or point java.io.tmpdir to a disk that has some";
        }
        if (output.contains("error while loading shared libraries")
                || output.contains("Error loading shared library")) {
            return "install the library named above, or set databaseProvider=container";
        }
        if (output.contains("could not look up effective user ID")) {
            return "run the build as a user that /etc/passwd knows, or set databaseProvider=container";
        }
        if (output.contains("Permission denied")) {
            return "the folder may be mounted noexec: point java.io.tmpdir and XDG_CACHE_HOME elsewhere, or set"
                    + " databaseProvider=container";
        }
        return "set another databaseVersion, or databaseProvider=container";
    }
}
