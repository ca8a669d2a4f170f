package io.github.migrationverify.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.settings.ResourceRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFoldersTests {

    @Test
    void resource_folders_stand_in_order(@TempDir Path folder) {
        ProjectFolders folders = folders(folder, resource("src/main/resources"), resource("src/main/db"));

        assertThat(folders.resources())
                .containsExactly(
                        new ResourceRoot(folder.resolve("src/main/resources"), Optional.empty()),
                        new ResourceRoot(folder.resolve("src/main/db"), Optional.empty()));
    }

    @Test
    void the_output_stands_for_what_is_filtered_and_knows_where_it_is_from(@TempDir Path folder) throws Exception {
        Path output = Files.createDirectories(folder.resolve("target/classes"));
        Resource filtered = resource("src/main/resources");
        filtered.setFiltering(true);
        Resource moved = resource("src/main/db");
        moved.setTargetPath("db");

        assertThat(folders(folder, filtered, moved).resources())
                .containsExactly(
                        new ResourceRoot(output, Optional.of(folder.resolve("src/main/resources"))),
                        new ResourceRoot(output, Optional.empty()));
    }

    @Test
    void the_sources_stand_for_themselves_where_nothing_is_built_yet(@TempDir Path folder) {
        Resource filtered = resource("src/main/resources");
        filtered.setFiltering(true);

        assertThat(folders(folder, filtered).resources())
                .containsExactly(new ResourceRoot(folder.resolve("src/main/resources"), Optional.empty()));
    }

    private static Resource resource(String directory) {
        Resource resource = new Resource();
        resource.setDirectory(directory);
        return resource;
    }

    private static ProjectFolders folders(Path folder, Resource... resources) {
        Build build = new Build();
        build.setOutputDirectory(folder.resolve("target/classes").toString());
        for (Resource resource : resources) {
            build.addResource(resource);
        }
        Model model = new Model();
        model.setBuild(build);
        MavenProject project = new MavenProject(model);
        project.setFile(folder.resolve("pom.xml").toFile());
        return new ProjectFolders(project);
    }
}
