package io.github.migrationverify.source.liquibase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migrationverify.settings.ResourceRoot;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liquibase.resource.Resource;
import liquibase.resource.ResourceAccessor.SearchOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceViewTests {

    private Path project;

    private Path sources;
    private Path output;

    @BeforeEach
    void lay_out_a_project(@TempDir Path folder) throws IOException {
        project = folder;
        sources = project.resolve("src/main/resources");
        output = project.resolve("target/classes");
        write(sources.resolve("db/changelog/master.xml"), "source");
        write(output.resolve("db/changelog/master.xml"), "filtered");
        write(output.resolve("db/changelog/generated/made by build.sql"), "made");
        write(output.resolve("db/changelog/größe.sql"), "umlaut");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "db/changelog/master.xml",
                "/db/changelog/master.xml",
                "classpath:db/changelog/master.xml",
                "classpath:/db/changelog/master.xml",
                "classpath*:db/changelog/master.xml",
                "db\\changelog\\master.xml",
                "db/changelog/generated/../master.xml",
                "./db//changelog/master.xml"
            })
    void a_path_is_understood_however_it_is_written(String path) throws IOException {
        assertThat(text(view(root(output, sources)).find(path))).isEqualTo("filtered");
    }

    @Test
    void an_absolute_path_into_a_root_is_understood() throws IOException {
        String path = output.resolve("db/changelog/master.xml").toString();

        assertThat(text(view(root(output, sources)).find(path))).isEqualTo("filtered");
    }

    @Test
    void the_first_root_that_holds_a_path_wins() throws IOException {
        ResourceView view = view(root(sources), root(output));

        assertThat(text(view.find("db/changelog/master.xml"))).isEqualTo("source");
        assertThat(view.getAll("db/changelog/master.xml")).hasSize(1);
    }

    @Test
    void a_place_is_the_source_of_what_the_build_copied_where_there_is_one() throws IOException {
        ResourceView view = view(root(output, sources));

        assertThat(view.find("db/changelog/master.xml").orElseThrow().place())
                .isEqualTo("src/main/resources/db/changelog/master.xml");
        assertThat(view.find("db/changelog/generated/made by build.sql")
                        .orElseThrow()
                        .place())
                .isEqualTo("target/classes/db/changelog/generated/made by build.sql");
    }

    @Test
    void a_file_of_a_jar_has_its_place_in_the_jar() throws IOException {
        Path jar = Jars.of(project.resolve("lib-1.0.jar"), Map.of("other/in jar.sql", "packed"));
        ResourceView view = view(root(output, sources), root(jar));

        FoundResource found = view.find("other/in jar.sql").orElseThrow();

        assertThat(text(Optional.of(found))).isEqualTo("packed");
        assertThat(found.place()).isEqualTo("lib-1.0.jar!/other/in jar.sql");
        assertThat(found.uri().toString()).endsWith("lib-1.0.jar!/other/in%20jar.sql");
    }

    @Test
    void a_folder_spread_over_roots_is_one_folder() throws IOException {
        Path jar = Jars.of(
                project.resolve("lib-1.0.jar"), Map.of("db/changelog/from-jar.sql", "", "db/changelog/master.xml", ""));
        ResourceView view = view(root(output, sources), root(jar));

        assertThat(view.list("classpath:/db/changelog/"))
                .extracting(FoundResource::place)
                .containsExactly(
                        "lib-1.0.jar!/db/changelog/from-jar.sql",
                        "target/classes/db/changelog/generated/made by build.sql",
                        "target/classes/db/changelog/größe.sql",
                        "src/main/resources/db/changelog/master.xml");
    }

    @Test
    void a_search_keeps_to_its_depth_and_its_ending() throws IOException {
        ResourceView view = view(root(output, sources));
        SearchOptions deep = new SearchOptions();
        deep.setMinDepth(2);
        deep.setMaxDepth(9);
        SearchOptions ending = new SearchOptions();
        ending.setRecursive(true);
        ending.setTrimmedEndsWithFilter(".SQL");

        assertThat(paths(view.search("db/changelog/", false)))
                .containsExactly("db/changelog/größe.sql", "db/changelog/master.xml");
        assertThat(paths(view.search("db/changelog/", deep)))
                .containsExactly("db/changelog/generated/made by build.sql");
        assertThat(paths(view.search("db/changelog", ending)))
                .containsExactly("db/changelog/generated/made by build.sql", "db/changelog/größe.sql");
        assertThat(view.search("db/nowhere/", true)).isEmpty();
    }

    @Test
    void a_search_in_a_file_is_refused() {
        ResourceView view = view(root(output, sources));

        assertThatThrownBy(() -> view.search("db/changelog/master.xml", true))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessage("'db/changelog/master.xml' is a file, not a directory");
    }

    @Test
    void what_lies_beside_a_file_is_looked_for_in_all_roots() throws IOException {
        Path jar = Jars.of(project.resolve("lib-1.0.jar"), Map.of("db/more/table.sql", "packed"));
        ResourceView view = view(root(output, sources), root(jar));
        FoundResource master = view.find("db/changelog/master.xml").orElseThrow();

        assertThat(master.resolveSibling("../more/table.sql").getPath()).isEqualTo("db/more/table.sql");
        assertThat(master.resolveSibling("../more/table.sql").exists()).isTrue();
        assertThat(master.resolveSibling("none.sql").exists()).isFalse();
    }

    @Test
    void what_is_in_no_root_is_looked_for_on_the_class_path() {
        ResourceView view = view();

        assertThat(view.find("/www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd")
                        .map(FoundResource::place))
                .hasValueSatisfying(place -> assertThat(place)
                        .startsWith("liquibase-core-")
                        .endsWith(".jar!/www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd"));
        assertThat(view.find("www.liquibase.org/xml")).isEmpty();
    }

    @Test
    void the_places_looked_at_are_named_as_their_owner_knows_them() throws IOException {
        Path jar = Jars.of(project.resolve("lib-1.0.jar"), Map.of());

        assertThat(view(root(output, sources), root(jar)).describeLocations())
                .isEqualTo(List.of("src/main/resources", "lib-1.0.jar"));
    }

    @Test
    void a_closed_view_opens_its_jars_again_when_it_is_asked() throws IOException {
        Path jar = Jars.of(project.resolve("lib-1.0.jar"), Map.of("a.sql", "packed"));
        ResourceView view = view(root(jar));
        FoundResource found = view.find("a.sql").orElseThrow();
        view.close();

        assertThat(text(Optional.of(found))).isEqualTo("packed");
        view.close();
    }

    private ResourceView view(ResourceRoot... roots) {
        return ResourceView.of(new LiquibaseSettings(
                project,
                "db/changelog/master.xml",
                List.of(roots),
                "",
                "",
                Map.of(),
                Optional.empty(),
                getClass().getClassLoader()));
    }

    private static ResourceRoot root(Path location) {
        return new ResourceRoot(location, Optional.empty());
    }

    private static ResourceRoot root(Path location, Path source) {
        return new ResourceRoot(location, Optional.of(source));
    }

    private static List<String> paths(List<Resource> resources) {
        return resources.stream().map(Resource::getPath).toList();
    }

    private static String text(Optional<FoundResource> found) throws IOException {
        return new String(found.orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
