package io.github.migrationverify.source.liquibase;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import liquibase.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectClassesTests {

    @Test
    void the_projects_own_liquibase_is_left_out(@TempDir Path folder) throws Exception {
        Path core = Path.of(
                Scope.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path other = Files.copy(core, folder.resolve("liquibase-core-of-the-project.jar"));
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Path text = Files.writeString(folder.resolve("notes.txt"), "no jar");

        try (URLClassLoader loader = ProjectClasses.open(List.of(classes, other, text, folder.resolve("nowhere")))) {
            assertThat(loader.getURLs())
                    .containsExactly(classes.toUri().toURL(), text.toUri().toURL());
            assertThat(loader.loadClass("liquibase.Scope")).isSameAs(Scope.class);
            assertThat(Collections.list(loader.getResources("META-INF/services/liquibase.change.Change")))
                    .hasSize(1);
        }
    }
}
