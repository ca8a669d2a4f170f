package io.github.migrationverify.source.alembic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for a project's Alembic configuration and reads where the revision files are. Alembic: {@code ScriptDirectory.from_config}.
 */
public final class AlembicSearch {

    private static final String DEFAULT_CONFIG = "alembic.ini";
    private static final Pattern SPACE_OR_COMMA = Pattern.compile(", *|(?: +)");
    private static final Pattern PACKAGE = Pattern.compile("(?<module>\\w+(?:\\.\\w+)*):(?<path>[^\\\\].*)");

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
        Path config =
                directory.resolve(parameters.config().orElse(DEFAULT_CONFIG)).normalize();
        if (!Files.isRegularFile(config)) {
            return parameters.config().isEmpty()
                    ? new NotFound(DEFAULT_CONFIG)
                    : new Unusable("alembicConfig names '" + parameters.config().get()
                            + "', and there is no such file in " + directory + "; correct the path.");
        }
        try {
            return settings(config, Files.readString(config, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new Unusable(config + " cannot be read (" + e + "); expected a text file in UTF-8.");
        }
    }

    private Outcome settings(Path config, String text) {
        String section = parameters.environment().orElse("alembic");
        Path here = Optional.ofNullable(config.getParent()).orElse(directory);
        IniFile ini = IniFile.read(text, section, Map.of("here", here.toString()));
        Optional<Path> scripts = ini.value("script_location").map(this::place);
        if (scripts.isEmpty()) {
            return new Unusable("No 'script_location' key found in configuration: section [" + section + "] of "
                    + directory.relativize(config) + " has none; expected the folder of env.py.");
        }
        List<Path> locations = ini.value("version_locations")
                .map(value -> split(ini, value).map(this::place).toList())
                .orElseGet(() -> List.of(scripts.get().resolve("versions")));
        boolean recursive =
                ini.value("recursive_version_locations").filter("true"::equals).isPresent();
        return new Found(new AlembicSettings(directory, config, locations, recursive));
    }

    private static Stream<String> split(IniFile ini, String locations) {
        Optional<String> separator = ini.value("path_separator").or(() -> ini.value("version_path_separator"));
        Function<String, String[]> cut = separator.isEmpty()
                ? SPACE_OR_COMMA::split
                : text -> text.split(Pattern.quote(character(separator.get())), -1);
        return Arrays.stream(cut.apply(locations)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static String character(String separator) {
        return switch (separator) {
            case "os" -> java.io.File.pathSeparator;
            case "space" -> " ";
            case "newline" -> "\n";
            default -> separator;
        };
    }

    /** A folder, or {@code package:folder}. */
    private Path place(String written) {
        var inPackage = PACKAGE.matcher(written);
        String path = inPackage.matches()
                ? inPackage.group("module").replace('.', '/') + "/" + inPackage.group("path")
                : written;
        return directory.resolve(path).normalize();
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
     * @param lookedAt the file that was looked for
     */
    public record NotFound(String lookedAt) implements Outcome {}

    /**
     * There is one that cannot be used.
     *
     * @param sentence why, and what to do
     */
    public record Unusable(String sentence) implements Outcome {}
}
