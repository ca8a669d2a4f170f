package io.github.migrationverify.maven;

import io.github.migrationverify.settings.ResourceRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/**
 * Where a Maven project keeps what the application finds on its class path.
 *
 * @param project the project, its dependencies resolved
 */
record ProjectFolders(MavenProject project) {

    /** {@return the project's folder} */
    Path directory() {
        return project.getBasedir().toPath();
    }

    /** {@return the resource folders, in order; the build's output stands for those that the build changes} */
    List<ResourceRoot> resources() {
        return project.getBuild().getResources().stream()
                .map(this::root)
                .distinct()
                .toList();
    }

    /** {@return the jars and folders of the run-time dependencies, in class path order} */
    List<ResourceRoot> dependencies() {
        return dependencyFiles()
                .map(file -> new ResourceRoot(file, Optional.empty()))
                .toList();
    }

    /** {@return what the application's own classes come from: the output folder, then the dependencies} */
    List<Path> classPath() {
        return Stream.concat(Stream.of(output()), dependencyFiles()).toList();
    }

    private ResourceRoot root(Resource resource) {
        Path source = directory().resolve(resource.getDirectory());
        boolean moved = resource.getTargetPath() != null;
        if (Files.isDirectory(output()) && (resource.isFiltering() || moved)) {
            return new ResourceRoot(output(), moved ? Optional.empty() : Optional.of(source));
        }
        return new ResourceRoot(source, Optional.empty());
    }

    private Path output() {
        return Path.of(project.getBuild().getOutputDirectory());
    }

    private Stream<Path> dependencyFiles() {
        return project.getArtifacts().stream()
                .filter(artifact -> artifact.getFile() != null && !isLiquibase(artifact))
                .map(artifact -> artifact.getFile().toPath());
    }

    /** Liquibase itself is ours, its schema files too. */
    private static boolean isLiquibase(Artifact artifact) {
        return artifact.getGroupId().equals("org.liquibase")
                && artifact.getArtifactId().equals("liquibase-core");
    }
}
