package io.github.migrationverify;

import io.github.migrationverify.settings.ResourceRoot;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.alembic.AlembicParameters;
import io.github.migrationverify.source.liquibase.LiquibaseParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A project whose files a test writes.
 *
 * @param folder its folder
 */
public record ProjectInFolder(Path folder) {

    /** Writes a file. */
    public ProjectInFolder with(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, content);
        return this;
    }

    /** {@return its Liquibase changelogs, in its folder itself} */
    public MigrationSource liquibase(String root) {
        LiquibaseParameters parameters = new LiquibaseParameters(
                Optional.of(root),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
        return source(MigrationSources.liquibase(new LiquibaseProject(
                folder,
                List.of(new ResourceRoot(folder, Optional.empty())),
                List.of(),
                parameters,
                Map.of(),
                getClass().getClassLoader(),
                line -> {})));
    }

    /** {@return its Alembic revisions} */
    public MigrationSource alembic() {
        return source(MigrationSources.alembic(folder, AlembicParameters.none(), line -> {}));
    }

    private static MigrationSource source(SourceSearch search) {
        return ((SourceSearch.Found) search).source();
    }

    /** {@return what is in a file} */
    public String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    /** {@return all its files, each byte a character} */
    public Map<String, String> files() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> contents.put(folder.relativize(file).toString(), bytes(file)));
        }
        return contents;
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
