package io.github.migrationverify.published;

import io.github.migrationverify.MigrationSources;
import io.github.migrationverify.SourceSearch;
import io.github.migrationverify.source.alembic.AlembicParameters;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The smallest Alembic project there is, in a folder of a repository.
 *
 * @param repo the repository
 * @param folder the project's folder in it, with a slash at its end; empty for the whole
 */
record AlembicProject(Repo repo, String folder) {

    AlembicProject configured() {
        repo.write(folder + "alembic.ini", "[alembic]\nscript_location = .\n");
        return this;
    }

    AlembicProject revision(String id, String parent) {
        return revision(id, parent, "pass");
    }

    AlembicProject revision(String id, String parent, String upgrade) {
        repo.write(file(id), text(id, parent, upgrade));
        return this;
    }

    String file(String id) {
        return folder + "versions/" + id + ".py";
    }

    static String text(String id, String parent, String upgrade) {
        return "revision = '" + id + "'\ndown_revision = " + (parent.isEmpty() ? "None" : "'" + parent + "'")
                + "\n\ndef upgrade():\n    " + upgrade + "\n\ndef downgrade():\n    pass\n";
    }

    /** What is seen of it where nobody names a branch. */
    Publication look() {
        return look(Optional.empty(), Map.of());
    }

    Publication look(String baseRef) {
        return look(Optional.of(baseRef), Map.of());
    }

    Publication look(Optional<String> baseRef, Map<String, String> environment) {
        return look(repo.path(folder), baseRef, environment);
    }

    /** The same, wherever it has been checked out. */
    static Publication look(Path project, Optional<String> baseRef, Map<String, String> environment) {
        SourceSearch.Found found =
                (SourceSearch.Found) MigrationSources.alembic(project, AlembicParameters.none(), line -> {});
        return new PublishedChain(project, baseRef, environment)
                .look(found.source(), found.source().read(), found.elsewhere());
    }
}
