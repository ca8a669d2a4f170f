package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.settings.ResourceRoot;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.Participation;
import io.github.migrationverify.source.SourceFault;
import io.github.migrationverify.source.SourceReading;
import io.github.migrationverify.source.WayDown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder of src/test/resources/changelogs as a project, read. */
final class ReadProject {

    private final LiquibaseSettings settings;
    private final List<String> chatter = new ArrayList<>();
    private final SourceReading reading;

    private ReadProject(LiquibaseSettings settings) {
        this.settings = settings;
        this.reading = new LiquibaseSource(settings, chatter::add).read();
    }

    /** {@return a folder of the test resources, read without contexts, labels or variables} */
    static ReadProject of(String behaviour, String root) {
        return of(folder(behaviour), root);
    }

    /** {@return any folder, likewise} */
    static ReadProject of(Path folder, String root) {
        return of(folder, root, "", "", Map.of());
    }

    static ReadProject of(Path folder, String root, String contexts, String labels, Map<String, String> variables) {
        return of(folder, root, List.of(new ResourceRoot(folder, Optional.empty())), contexts, labels, variables);
    }

    static ReadProject of(
            Path folder,
            String root,
            List<ResourceRoot> roots,
            String contexts,
            String labels,
            Map<String, String> variables) {
        return new ReadProject(new LiquibaseSettings(
                folder,
                root,
                roots,
                contexts,
                labels,
                variables,
                Optional.empty(),
                ReadProject.class.getClassLoader()));
    }

    static Path folder(String behaviour) {
        return Path.of("src/test/resources/changelogs", behaviour);
    }

    SourceReading reading() {
        return reading;
    }

    List<SourceFault> faults() {
        return reading.faults();
    }

    List<String> chatter() {
        return chatter;
    }

    LiquibaseSettings settings() {
        return settings;
    }

    List<String> keys() {
        return reading.migrations().stream()
                .map(migration -> revision(migration).key())
                .toList();
    }

    List<String> places() {
        return reading.migrations().stream()
                .map(migration ->
                        revision(migration).id() + " at " + revision(migration).place())
                .toList();
    }

    Revision revision(String name) {
        return revision(migration(name));
    }

    WayDown wayDown(String name) {
        return migration(name).wayDown();
    }

    Participation participation(String name) {
        return migration(name).participation();
    }

    Migration migration(String name) {
        return reading.migrations().stream()
                .filter(migration -> revision(migration).names().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static Revision revision(Migration migration) {
        return migration.revision();
    }

    static SourceFault unreadable(String file, int line, String cause) {
        return new SourceFault.UnreadableFile(new Place(file, line), cause);
    }

    static SourceFault missing(String file, int line, String reference) {
        return new SourceFault.MissingFile(new Place(file, line), reference, List.of("."));
    }

    static SourceFault orphan(String file, String root) {
        return new SourceFault.OrphanFile(Place.of(file), root);
    }

    static SourceFault loop(Place... steps) {
        return new SourceFault.IncludeLoop(List.of(steps));
    }
}
