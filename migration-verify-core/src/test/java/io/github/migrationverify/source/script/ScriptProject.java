package io.github.migrationverify.source.script;

import io.github.migrationverify.settings.ProjectFiles;
import io.github.migrationverify.settings.ResourceRoot;
import io.github.migrationverify.source.SourceFault;
import io.github.migrationverify.source.SourceReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A project with scripts in an empty folder, {@code src/main/resources} its resources. */
record ScriptProject(Path folder) {

    ScriptProject with(String file, String... lines) {
        return with(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    ScriptProject with(String file, byte[] bytes) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A migration of Flyway's in the default location. */
    ScriptProject script(String name, String... lines) {
        return with("src/main/resources/db/migration/" + name, lines);
    }

    ProjectFiles files() {
        return new ProjectFiles(
                folder, List.of(new ResourceRoot(folder.resolve("src/main/resources"), Optional.empty())));
    }

    ScriptOutcome flyway(Map<String, String> parameters, Map<String, String> plugin) {
        return new FlywaySearch(files(), new FlywayParameters(parameters), plugin).search();
    }

    ScriptSource flyway() {
        return source(flyway(Map.of(), Map.of()));
    }

    ScriptSource scripts() {
        return source(new FolderSearch(files(), Optional.empty()).search());
    }

    static ScriptSource source(ScriptOutcome outcome) {
        return ((ScriptOutcome.Found) outcome).source();
    }

    /** The names of the revisions, in order. */
    static List<String> names(SourceReading reading) {
        return reading.migrations().stream()
                .map(migration -> migration.revision().id())
                .toList();
    }

    /** Each fault as its place and what is said of it. */
    static List<String> faults(SourceReading reading) {
        return reading.faults().stream()
                .map(fault -> fault.place() + ": " + said(fault))
                .toList();
    }

    private static String said(SourceFault fault) {
        if (fault instanceof SourceFault.UnreadableFile unreadable) {
            return unreadable.cause();
        }
        if (fault instanceof SourceFault.StrayFile stray) {
            return stray.reason();
        }
        return fault instanceof SourceFault.DuplicateVersion duplicate ? duplicate.said() : fault.toString();
    }
}
