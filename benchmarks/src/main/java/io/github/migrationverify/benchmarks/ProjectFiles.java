package io.github.migrationverify.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.IOUtils;

/**
 * Writes the projects that the Maven processes build.
 *
 * @param buildRepository the local repository of the build that runs the benchmark; what is there is not downloaded again
 */
record ProjectFiles(URI buildRepository) {

    /**
     * Writes a pom and a changelog.
     *
     * @param pom name of a resource next to this class
     * @param chain the changelog's content
     * @param folder where to
     * @throws IOException where a file cannot be written
     */
    void write(String pom, GeneratedChain chain, Path folder) throws IOException {
        writePom(pom, folder);
        ChangelogFiles.write(chain, folder.resolve("src/main/resources"));
    }

    /**
     * Writes a pom and an Alembic project.
     *
     * @param pom name of a resource next to this class
     * @param chain the project's revisions
     * @param folder where to
     * @throws IOException where a file cannot be written
     */
    void writeAlembic(String pom, GeneratedChain chain, Path folder) throws IOException {
        writePom(pom, folder);
        AlembicFiles.write(chain, folder);
    }

    private void writePom(String pom, Path folder) throws IOException {
        String text = IOUtils.resourceToString("/io/github/migrationverify/benchmarks/" + pom, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("pom.xml"), text.replace("@buildRepository@", buildRepository.toString()));
    }
}
