package io.github.migrationverify.source.script;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.settings.ProjectFiles;
import io.github.migrationverify.settings.ResourceRoot;
import io.github.migrationverify.source.SourceFault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the folders that Flyway's locations name, and the files in them. Flyway's manual: "Locations". */
final class FlywayLocations {

    private static final String CLASSPATH = "classpath:";
    private static final String FILESYSTEM = "filesystem:";

    /** Where code that is compiled into a class path location is written. */
    private static final List<String> CODE = List.of("src/main/java", "src/main/kotlin", "src/main/groovy");

    private final FlywaySettings settings;
    private final Map<Path, ScriptFile> files = new LinkedHashMap<>();
    private final List<String> shown = new ArrayList<>();
    private final List<SourceFault> faults = new ArrayList<>();

    FlywayLocations(FlywaySettings settings) {
        this.settings = settings;
        settings.locations().forEach(this::collect);
    }

    private void collect(String written) {
        // Spring Boot's way to say which database it is.
        String location = written.replace("{vendor}", "postgresql");
        if (location.contains("*") || location.contains("?")) {
            unreadable("location '" + location + "' has wildcards, which are not looked through here");
            return;
        }
        List<Path> folders = folders(location).filter(Files::isDirectory).toList();
        if (folders.isEmpty()) {
            faults.add(new SourceFault.MissingFile(Place.of(settings.where()), location, looked(location)));
        }
        folders.forEach(this::files);
        if (isOnClassPath(location)) {
            CODE.stream()
                    .map(code ->
                            settings.files().projectDirectory().resolve(code).resolve(path(location)))
                    .filter(Files::isDirectory)
                    .forEach(this::files);
        }
    }

    private void files(Path folder) {
        ProjectFiles project = settings.files();
        try {
            new ScriptFolder(folder, path -> Path.of(project.shown(path)))
                    .files(Integer.MAX_VALUE)
                    .forEach(file -> files.putIfAbsent(file.path(), file));
            shown.add(project.shown(folder));
        } catch (UnusableScriptException e) {
            unreadable(e.reason());
        }
    }

    private void unreadable(String cause) {
        faults.add(new SourceFault.UnreadableFile(Place.of(settings.where()), cause));
    }

    private Stream<Path> folders(String location) {
        Path project = settings.files().projectDirectory();
        return isOnClassPath(location)
                ? settings.files().roots().stream()
                        .map(ResourceRoot::location)
                        .filter(Files::isDirectory)
                        .map(root -> root.resolve(path(location)))
                : Stream.of(project.resolve(path(location)).normalize());
    }

    private List<String> looked(String location) {
        return folders(location).map(settings.files()::shown).toList();
    }

    private static boolean isOnClassPath(String location) {
        return !location.startsWith(FILESYSTEM);
    }

    private static String path(String location) {
        if (!isOnClassPath(location)) {
            return location.substring(FILESYSTEM.length());
        }
        String path = location.startsWith(CLASSPATH) ? location.substring(CLASSPATH.length()) : location;
        return path.replaceFirst("^/+", "");
    }

    /** All files in them, each once, in the order of the locations. */
    List<ScriptFile> files() {
        return List.copyOf(files.values());
    }

    /** The folder that the first files come from, as findings name it; the first location as written where there is none. */
    String root() {
        return shown.isEmpty() ? settings.locations().get(0) : shown.get(0);
    }

    /** What could not be looked through. */
    List<SourceFault> faults() {
        return faults;
    }
}
