package io.github.migrationverify;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house of docs/architecture.md as code: a room may use only rooms drawn below it. */
@AnalyzeClasses(packages = "io.github.migrationverify", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String ROOT = "io.github.migrationverify";

    @ArchTest
    static final ArchRule rooms_use_only_rooms_below_them = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("process")
            .definedBy(ROOT + ".process")
            .layer("hallway")
            .definedBy(ROOT)
            .layer("report")
            .definedBy(ROOT + ".report")
            .layer("baseline")
            .definedBy(ROOT + ".baseline")
            .layer("listing")
            .definedBy(ROOT + ".listing")
            .layer("history")
            .definedBy(ROOT + ".history")
            .layer("check")
            .definedBy(ROOT + ".check")
            .layer("published")
            .definedBy(ROOT + ".published")
            .layer("roundtrip")
            .definedBy(ROOT + ".roundtrip")
            .layer("liquibase")
            .definedBy(ROOT + ".source.liquibase..")
            .layer("alembic")
            .definedBy(ROOT + ".source.alembic..")
            .layer("script")
            .definedBy(ROOT + ".source.script..")
            .layer("embedded")
            .definedBy(ROOT + ".database.embedded..")
            .layer("container")
            .definedBy(ROOT + ".database.container..")
            .layer("source")
            .definedBy(ROOT + ".source")
            .layer("catalog")
            .definedBy(ROOT + ".catalog..")
            .layer("settings")
            .definedBy(ROOT + ".settings")
            .layer("revision")
            .definedBy(ROOT + ".revision")
            .layer("schema")
            .definedBy(ROOT + ".schema")
            .layer("database")
            .definedBy(ROOT + ".database")
            .whereLayer("process")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("hallway")
            .mayOnlyBeAccessedByLayers("process")
            .whereLayer("liquibase")
            .mayOnlyBeAccessedByLayers("hallway", "process")
            .whereLayer("alembic")
            .mayOnlyBeAccessedByLayers("hallway", "process")
            .whereLayer("script")
            .mayOnlyBeAccessedByLayers("hallway", "process")
            .whereLayer("embedded")
            .mayOnlyBeAccessedByLayers("hallway", "process")
            .whereLayer("container")
            .mayOnlyBeAccessedByLayers("hallway", "process")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("hallway", "process")
            .whereLayer("baseline")
            .mayOnlyBeAccessedByLayers("process")
            .whereLayer("listing")
            .mayOnlyBeAccessedByLayers("hallway", "process")
            .whereLayer("history")
            .mayOnlyBeAccessedByLayers("hallway", "process", "listing")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("hallway", "process", "report", "baseline")
            .whereLayer("published")
            .mayOnlyBeAccessedByLayers("hallway", "check")
            .whereLayer("roundtrip")
            .mayOnlyBeAccessedByLayers("hallway", "process", "report", "check")
            .whereLayer("catalog")
            .mayOnlyBeAccessedByLayers("hallway", "roundtrip")
            .whereLayer("source")
            .mayOnlyBeAccessedByLayers(
                    "hallway",
                    "process",
                    "history",
                    "listing",
                    "report",
                    "check",
                    "published",
                    "roundtrip",
                    "liquibase",
                    "alembic",
                    "script")
            .whereLayer("settings")
            .mayNotAccessAnyLayer()
            .whereLayer("revision")
            .mayNotAccessAnyLayer()
            .whereLayer("schema")
            .mayNotAccessAnyLayer()
            .whereLayer("database")
            .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule there_are_no_cycles =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule liquibase_stays_in_its_room = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".source.liquibase..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("liquibase..");

    @ArchTest
    static final ArchRule flyway_stays_in_its_room = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".source.script..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.flywaydb..");

    @ArchTest
    static final ArchRule testcontainers_stays_in_its_room = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".database.container..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.testcontainers..");

    @ArchTest
    static final ArchRule jgit_stays_in_its_room = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".published")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.jgit..");

    @ArchTest
    static final ArchRule core_never_imports_maven =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.maven..");
}
