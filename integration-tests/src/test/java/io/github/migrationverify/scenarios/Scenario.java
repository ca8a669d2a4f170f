package io.github.migrationverify.scenarios;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * A directory in {@code src/test/resources/scenarios}: {@code scenario.yaml} says what is shown and with which parameters,
 * {@code expected.txt} is what the report must say, everything else is the input. A scenario that names another as its
 * {@code base} has all of that one's files and parameters, and its own ones win.
 *
 * @param name the directory's name: the behaviour that is shown
 * @param folder the directory
 * @param settings its parameters, those of its base included
 */
record Scenario(String name, Path folder, ScenarioSettings settings) {

    private static final Set<String> OURS = Set.of("scenario.yaml", "expected.txt");
    private static final Path ALL = Path.of("src/test/resources/scenarios");

    static List<Scenario> all() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .map(Scenario::named)
                    .toList();
        }
    }

    private static Scenario named(String name) {
        Path folder = ALL.resolve(name);
        ScenarioSettings own = ScenarioSettings.read(folder.resolve("scenario.yaml"));
        return new Scenario(
                name,
                folder,
                own.base().map(base -> own.over(named(base).settings())).orElse(own));
    }

    /** Puts the input, and that of the bases under it, into an empty folder. */
    void layOut(Path project) throws IOException {
        Optional<String> base =
                ScenarioSettings.read(folder.resolve("scenario.yaml")).base();
        if (base.isPresent()) {
            named(base.get()).layOut(project);
        }
        FileUtils.copyDirectory(folder.toFile(), project.toFile(), file -> !OURS.contains(file.getName()));
    }

    Path expected() {
        return folder.resolve("expected.txt");
    }
}
