package io.github.migrationverify.source.liquibase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.migrationverify.settings.ResourceRoot;
import io.github.migrationverify.source.liquibase.Discovered.Found;
import io.github.migrationverify.source.liquibase.Discovered.NotFound;
import io.github.migrationverify.source.liquibase.Discovered.Unreadable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiquibaseDiscoveryTests {

    @Test
    void spring_boot_says_it_in_properties() {
        Found found = found("spring-properties");

        assertThat(found.where()).isEqualTo("src/main/resources/application.properties");
        assertThat(found.parameters().changeLogFile()).contains("classpath:/db/orders/master.xml");
        assertThat(found.parameters().contexts()).contains("prod");
        assertThat(found.parameters().labelFilter()).contains("!beta");
        assertThat(found.parameters().defaultSchemaName()).contains("shop");
        assertThat(found.parameters().expressionVariables())
                .containsOnly(entry("Table-Space", "fast"), entry("owner", "${UNKNOWN_TO_THE_BUILD}"));
        assertThat(found.passedOver()).isEmpty();
    }

    @Test
    void spring_boot_says_it_in_yaml_where_later_documents_win_and_profiles_do_not_count() {
        Found found = found("spring-yaml");

        assertThat(found.where()).isEqualTo("src/main/resources/application.yml");
        assertThat(found.parameters().changeLogFile()).contains("classpath:db/master.yaml");
        assertThat(found.parameters().contexts()).contains("prod,eu");
        assertThat(found.parameters().labelFilter()).contains("core and !beta");
        assertThat(found.parameters().expressionVariables())
                .containsOnly(entry("table.space", "fast"), entry("nested.depth", "2"));
    }

    @Test
    void the_config_folder_counts_more_value_by_value() {
        Found found = found("spring-config-folder");

        assertThat(found.where()).isEqualTo("src/main/resources/config/application.yaml");
        assertThat(found.parameters().changeLogFile()).contains("db/stronger.xml");
        assertThat(found.parameters().contexts()).contains("prod");
    }

    @Test
    void spring_boots_default_place_needs_no_word_and_takes_the_settings_there_are() {
        Found found = found("spring-default");

        assertThat(found.where()).isEqualTo("src/main/resources/db/changelog/db.changelog-master.xml");
        assertThat(found.parameters().changeLogFile()).contains("db/changelog/db.changelog-master.xml");
        assertThat(found.parameters().contexts()).contains("prod");
    }

    @Test
    void where_spring_boot_has_liquibase_switched_off_its_places_do_not_count() {
        assertThat(discover("spring-disabled", LiquibaseParameters.none(), Map.of()))
                .isInstanceOfSatisfying(
                        NotFound.class,
                        nothing -> assertThat(nothing.lookedAt())
                                .contains(
                                        "src/main/resources/application.properties says spring.liquibase.enabled=false"));
    }

    @Test
    void quarkus_says_it_in_properties() {
        Found found = found("quarkus");

        assertThat(found.where()).isEqualTo("src/main/resources/application.properties");
        assertThat(found.parameters().changeLogFile()).contains("db/main.xml");
        assertThat(found.parameters().contexts()).contains("prod,eu");
        assertThat(found.parameters().labelFilter()).contains("core");
        assertThat(found.parameters().defaultSchemaName()).contains("shop");
        assertThat(found.parameters().expressionVariables()).containsOnly(entry("tableSpace", "fast"));
    }

    @Test
    void quarkuss_default_place_needs_no_word() {
        assertThat(found("quarkus-default").parameters().changeLogFile()).contains("db/changeLog.xml");
    }

    @Test
    void liquibases_own_file_is_read_in_all_its_spellings() {
        Found found = found("property-file");

        assertThat(found.where()).isEqualTo("liquibase.properties");
        assertThat(found.parameters())
                .isEqualTo(new LiquibaseParameters(
                        Optional.of("src/main/resources/db/master.sql"),
                        List.of("src/main/resources", "more"),
                        Optional.of("prod"),
                        Optional.of("core"),
                        Map.of("tableSpace", "fast"),
                        Optional.empty(),
                        Optional.of("shop")));
    }

    @Test
    void a_liquibase_maven_plugin_counts_more_than_its_property_file_and_than_the_frameworks() {
        Map<String, String> plugin = Map.of(
                "changeLogFile", "src/main/resources/db/plugin.xml",
                "contexts", "test",
                "expressionVariables.tableSpace", "slow",
                "expressionVars.owner", "app");

        assertThat(discover("property-file", LiquibaseParameters.none(), plugin))
                .isInstanceOfSatisfying(Found.class, found -> {
                    assertThat(found.where()).isEqualTo("liquibase-maven-plugin in the pom");
                    assertThat(found.parameters().changeLogFile()).contains("src/main/resources/db/plugin.xml");
                    assertThat(found.parameters().contexts()).contains("test");
                    assertThat(found.parameters().labelFilter()).contains("core");
                    assertThat(found.parameters().expressionVariables())
                            .containsOnly(entry("tableSpace", "slow"), entry("owner", "app"));
                });
        assertThat(discover("quarkus", LiquibaseParameters.none(), plugin))
                .isInstanceOfSatisfying(Found.class, found -> {
                    assertThat(found.parameters().labelFilter()).isEmpty();
                    assertThat(found.passedOver())
                            .containsExactly("src/main/resources/application.properties declares db/main.xml,"
                                    + " which is not verified here; set the parameter changeLogFile to choose it.");
                });
    }

    @Test
    void of_two_declared_ones_the_first_in_order_counts_and_the_other_is_told() {
        Found found = found("two-declared");

        assertThat(found.parameters().changeLogFile()).contains("classpath:/db/spring.xml");
        assertThat(found.passedOver()).singleElement().asString().contains("db/quarkus.xml");
    }

    @Test
    void a_parameter_of_ours_counts_above_all_and_keeps_what_others_say_of_the_same_changelog() {
        LiquibaseParameters same = LiquibaseParameters.none().withChangeLogFile("src/main/resources/db/main.xml");
        LiquibaseParameters other = LiquibaseParameters.none().withChangeLogFile("db/other.xml");

        assertThat(discover("quarkus", same, Map.of())).isInstanceOfSatisfying(Found.class, found -> {
            assertThat(found.where()).isEqualTo("parameter changeLogFile");
            assertThat(found.parameters().changeLogFile()).contains("src/main/resources/db/main.xml");
            assertThat(found.parameters().contexts()).contains("prod,eu");
        });
        assertThat(discover("quarkus", other, Map.of()))
                .isInstanceOfSatisfying(
                        Found.class, found -> assertThat(found.parameters()).isEqualTo(other));
    }

    @Test
    void where_nothing_is_found_the_places_are_named() {
        assertThat(discover("nothing", LiquibaseParameters.none(), Map.of()))
                .isEqualTo(new NotFound(List.of(
                        "parameter changeLogFile",
                        "changeLogFile of a liquibase-maven-plugin in the pom",
                        "changeLogFile in liquibase.properties",
                        "spring.liquibase.change-log in src/main/resources/application.properties",
                        "db/changelog/db.changelog-master.{yaml,yml,xml,json,sql} (Spring Boot)",
                        "quarkus.liquibase.change-log in src/main/resources/application.properties",
                        "db/changeLog.xml (Quarkus)")));
    }

    @Test
    void settings_that_cannot_be_read_are_one_sentence() {
        assertThat(discover("broken-yaml", LiquibaseParameters.none(), Map.of()))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> assertThat(unreadable.sentence())
                                .startsWith("src/main/resources/application.yml cannot be read (")
                                .contains("line 3")
                                .endsWith("correct it, or name the migrations by a parameter of this plugin."));
    }

    @Test
    void a_property_file_that_is_named_and_not_there_is_one_sentence() {
        assertThat(discover("nothing", LiquibaseParameters.none(), Map.of("propertyFile", "lb.properties")))
                .isEqualTo(
                        new Unreadable("The property file lb.properties is neither in the project's folder nor in its"
                                + " resources; correct the parameter propertyFile."));
    }

    @Test
    void paths_are_looked_up_in_the_search_path_then_the_resources_then_the_projects_folder() {
        Path project = project("property-file");
        LiquibaseSettings settings = found("property-file")
                .parameters()
                .settings(project, roots(project), getClass().getClassLoader());

        assertThat(settings.roots())
                .extracting(ResourceRoot::location)
                .containsExactly(
                        project.resolve("src/main/resources"),
                        project.resolve("more"),
                        project.resolve("target/classes"),
                        project.resolve("src/main/resources"),
                        project);
    }

    private static Found found(String project) {
        Discovered discovered = discover(project, LiquibaseParameters.none(), Map.of());
        assertThat(discovered).isInstanceOf(Found.class);
        return (Found) discovered;
    }

    private static Discovered discover(String name, LiquibaseParameters explicit, Map<String, String> mavenPlugin) {
        Path project = project(name);
        return new LiquibaseDiscovery(project, roots(project), explicit, mavenPlugin).discover();
    }

    private static Path project(String name) {
        return Path.of("src/test/resources/liquibase/discovery", name).toAbsolutePath();
    }

    private static List<ResourceRoot> roots(Path project) {
        Path resources = project.resolve("src/main/resources");
        return List.of(
                new ResourceRoot(project.resolve("target/classes"), Optional.of(resources)),
                new ResourceRoot(resources, Optional.empty()));
    }
}
