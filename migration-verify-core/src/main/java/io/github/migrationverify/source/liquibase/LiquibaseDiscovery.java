package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.settings.ApplicationFiles;
import io.github.migrationverify.settings.ProjectFiles;
import io.github.migrationverify.settings.ResourceRoot;
import io.github.migrationverify.settings.UnreadableSettingsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the root changelog and its settings where the project's own tools find them: the parameters given to us, a
 * liquibase-maven-plugin and its property file, Spring Boot, Quarkus, in this order; declared ones first, then those that
 * stand where Spring Boot and Quarkus look without a word. Parameters given to us count above all else, one by one; but
 * where they name a changelog, what others say counts only if they speak of the same one.
 */
public final class LiquibaseDiscovery {

    private final ProjectFiles files;
    private final LiquibaseParameters explicit;
    private final Map<String, String> mavenPlugin;

    /**
     * A search in one project.
     *
     * @param projectDirectory the project's folder
     * @param roots the project's resource folders, in order
     * @param explicit the parameters given to us
     * @param mavenPlugin the configuration of a liquibase-maven-plugin in the same pom, by parameter as written there;
     *     entries of maps as {@code expressionVariables.name}; empty where there is none
     */
    public LiquibaseDiscovery(
            Path projectDirectory,
            List<ResourceRoot> roots,
            LiquibaseParameters explicit,
            Map<String, String> mavenPlugin) {
        this.files = new ProjectFiles(projectDirectory, roots);
        this.explicit = explicit;
        this.mavenPlugin = Map.copyOf(mavenPlugin);
    }

    /** {@return what was found} */
    public Discovered discover() {
        try {
            ApplicationFiles application = new ApplicationFiles(files);
            Declaration own = LiquibaseProperties.look(files, explicit, mavenPlugin);
            return among(own, List.of(own, SpringBoot.look(application), Quarkus.look(application)));
        } catch (UnreadableSettingsException e) {
            return new Discovered.Unreadable(String.valueOf(e.getMessage()));
        }
    }

    private Discovered among(Declaration own, List<Declaration> declarations) {
        if (explicit.changeLogFile().isPresent()) {
            return named(explicit.changeLogFile().get(), own, declarations);
        }
        return declarations.stream()
                .filter(declaration -> declaration.parameters().changeLogFile().isPresent())
                .findFirst()
                .map(first -> found(first.parameters(), first.where(), declarations))
                .or(() -> byDefault(declarations))
                .orElseGet(() -> nowhere(declarations));
    }

    /** A property file that was named to us is ours, whatever changelog it speaks of. */
    private Discovered named(String changeLogFile, Declaration own, List<Declaration> declarations) {
        LiquibaseParameters others = Stream.concat(
                        explicit.propertyFile().map(file -> own).stream(),
                        declarations.stream().filter(declaration -> declaration.speaksOf(changeLogFile)))
                .findFirst()
                .map(Declaration::parameters)
                .orElseGet(LiquibaseParameters::none);
        return new Discovered.Found(explicit.orElse(others), Discovered.PARAMETER, List.of());
    }

    private Optional<Discovered> byDefault(List<Declaration> declarations) {
        return declarations.stream()
                .flatMap(declaration -> declaration.byDefault(files).stream())
                .findFirst()
                .map(first -> found(first, whereOf(first), declarations));
    }

    private String whereOf(LiquibaseParameters byDefault) {
        return byDefault
                .changeLogFile()
                .flatMap(files::resource)
                .map(files::shown)
                .orElse("");
    }

    private Discovered found(LiquibaseParameters first, String where, List<Declaration> declarations) {
        List<String> passedOver = new ArrayList<>();
        String chosen = first.changeLogFile().orElse("");
        for (Declaration other : declarations) {
            other.parameters()
                    .changeLogFile()
                    .filter(file -> !other.speaksOf(chosen))
                    .ifPresent(file -> passedOver.add(other.where() + " declares " + file
                            + ", which is not verified here; set the parameter changeLogFile to choose it."));
        }
        return new Discovered.Found(explicit.orElse(first), where, passedOver);
    }

    private static Discovered nowhere(List<Declaration> declarations) {
        List<String> places = new ArrayList<>(List.of(Discovered.PARAMETER));
        declarations.forEach(declaration -> places.addAll(declaration.lookedAt()));
        return new Discovered.NotFound(places);
    }
}
