package io.github.migrationverify.source.alembic;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for a project's Alembic configuration and reads where the revision files are. Alembic: {@code ScriptDirectory.from_config}.
 */
public final class AlembicSearch {

    private static final String INI = "alembic.ini";
    private static final String PYPROJECT = "pyproject.toml";
    private static final Pattern SEARCH_PATH = Pattern.compile("[,:;\\n]| +");
    private static final Pattern SPACE_OR_COMMA = Pattern.compile(", *|(?: +)");
    private static final Pattern PACKAGE = Pattern.compile("(?<module>\\w+(?:\\.\\w+)*):(?<path>.+)");

    private final Path directory;
    private final AlembicParameters parameters;

    /**
     * Prepares a search.
     *
     * @param directory the project's folder
     * @param parameters what the user says himself
     */
    public AlembicSearch(Path directory, AlembicParameters parameters) {
        this.directory = directory.toAbsolutePath().normalize();
        this.parameters = parameters;
    }

    /** {@return what came of it} */
    public Outcome search() {
        Optional<String> given = parameters.config();
        if (given.isPresent()) {
            Path config = directory.resolve(given.get()).normalize();
            return Files.isRegularFile(config)
                    ? read(config).orElseGet(() -> withoutScripts(config))
                    : new Unusable("alembicConfig names '" + given.get() + "', and there is no such file in "
                            + directory + "; correct the path.");
        }
        List<Path> configs = Stream.of(INI, PYPROJECT)
                .map(directory::resolve)
                .filter(Files::isRegularFile)
                .toList();
        return configs.stream()
                .flatMap(config -> read(config).stream())
                .findFirst()
                .orElseGet(() -> configs.contains(directory.resolve(INI))
                        ? withoutScripts(directory.resolve(INI))
                        : new NotFound(INI + " and " + PYPROJECT));
    }

    private Unusable withoutScripts(Path config) {
        String section = config.toString().endsWith(".toml") ? "tool.alembic" : section();
        return new Unusable("No 'script_location' key found in configuration: section [" + section + "] of "
                + directory.relativize(config) + " has none; expected the folder of env.py.");
    }

    private String section() {
        return parameters.environment().orElse("alembic");
    }

    /** Empty where the file says nothing of where the scripts are. */
    private Optional<Outcome> read(Path config) {
        Path here = Optional.ofNullable(config.getParent()).orElse(directory);
        try {
            String text = Files.readString(config, StandardCharsets.UTF_8);
            Configuration configuration = config.toString().endsWith(".toml")
                    ? PyprojectFile.read(text, here)
                    : IniFile.read(text, section(), Map.of("here", here.toString()));
            return configuration
                    .value("script_location")
                    .map(scripts -> new Found(settings(config, configuration, place(configuration, scripts))));
        } catch (IOException e) {
            return Optional.of(new Unusable(config + " cannot be read (" + e.getMessage()
                    + "); expected a text file in UTF-8, in the form that its name says."));
        }
    }

    private AlembicSettings settings(Path config, Configuration configuration, Path scripts) {
        List<Path> locations = configuration
                .value("version_locations")
                .map(value -> split(configuration.separator(), value)
                        .map(location -> place(configuration, location))
                        .toList())
                .orElseGet(() -> List.of(scripts.resolve("versions")));
        boolean recursive = configuration
                .value("recursive_version_locations")
                .filter("true"::equals)
                .isPresent();
        return new AlembicSettings(directory, config, section(), scripts, locations, recursive, configuration);
    }

    private static Stream<String> split(Optional<String> separator, String locations) {
        Function<String, String[]> cut = separator.isEmpty()
                ? SPACE_OR_COMMA::split
                : text -> text.split(Pattern.quote(character(separator.get())), -1);
        return Arrays.stream(cut.apply(locations)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static String character(String separator) {
        return switch (separator) {
            case "os" -> File.pathSeparator;
            case "space" -> " ";
            case "newline" -> "\n";
            default -> separator;
        };
    }

    /** A folder, or {@code package:folder}, the package in the first folder of the search path that has it. */
    private Path place(Configuration configuration, String written) {
        Matcher inPackage = PACKAGE.matcher(written);
        if (Path.of(written).isAbsolute() || !inPackage.matches()) {
            return directory.resolve(written).normalize();
        }
        String path = inPackage.group("module").replace('.', '/') + "/" + inPackage.group("path");
        List<Path> places = searchPath(configuration)
                .map(folder -> directory.resolve(folder).resolve(path).normalize())
                .toList();
        return places.stream().filter(Files::isDirectory).findFirst().orElse(places.get(0));
    }

    private static Stream<String> searchPath(Configuration configuration) {
        Stream<String> prepended =
                configuration.value("prepend_sys_path").stream().flatMap(SEARCH_PATH::splitAsStream);
        return Stream.concat(prepended, Stream.of(".", "src")).filter(folder -> !folder.isBlank());
    }

    /** What came of a search. */
    public sealed interface Outcome {}

    /**
     * There is a configuration.
     *
     * @param settings what it says
     */
    public record Found(AlembicSettings settings) implements Outcome {}

    /**
     * There is none.
     *
     * @param lookedAt the files that were looked for
     */
    public record NotFound(String lookedAt) implements Outcome {}

    /**
     * There is one that cannot be used.
     *
     * @param sentence why, and what to do
     */
    public record Unusable(String sentence) implements Outcome {}
}
