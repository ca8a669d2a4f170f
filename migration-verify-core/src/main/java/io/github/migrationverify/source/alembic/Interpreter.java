package io.github.migrationverify.source.alembic;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the Python that a project's migrations run with. */
final class Interpreter {

    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final String IN_ENVIRONMENT = WINDOWS ? "Scripts\\python.exe" : "bin/python";
    private static final List<String> ENVIRONMENTS = List.of(".venv", "venv");

    private final Path directory;
    private final Optional<String> given;

    /**
     * A search in one project.
     *
     * @param directory the project's folder
     * @param given what its user says
     */
    Interpreter(Path directory, Optional<String> given) {
        this.directory = directory;
        this.given = given;
    }

    /** The program to start: a path, or a name that the system looks up. */
    String program() {
        return given.map(this::resolved).or(this::ofAnEnvironment).orElse(WINDOWS ? "python" : "python3");
    }

    /** What the user is told where it cannot be started. */
    String refusal(String program, String cause) {
        return "Python cannot be started as '" + program + "' (" + cause + "); "
                + (given.isPresent()
                        ? "set the parameter python to the interpreter that the project's migrations run with."
                        : "install Python with the project's requirements, or set the parameter python to the interpreter"
                                + " that has them.");
    }

    private String resolved(String written) {
        Path path = directory.resolve(written);
        return Files.isRegularFile(path) ? path.toString() : written;
    }

    /** The environment that is active where Maven was started, else the one that lies in the project. */
    private Optional<String> ofAnEnvironment() {
        Stream<Path> active =
                Optional.ofNullable(System.getenv("VIRTUAL_ENV"))
                        .filter(value -> !value.isBlank())
                        .map(Path::of)
                        .stream();
        return Stream.concat(active, ENVIRONMENTS.stream().map(directory::resolve))
                .map(environment -> environment.resolve(IN_ENVIRONMENT))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
