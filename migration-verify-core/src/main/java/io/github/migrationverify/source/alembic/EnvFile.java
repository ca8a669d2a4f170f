package io.github.migrationverify.source.alembic;

import io.github.migrationverify.source.alembic.Token.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** A project's {@code env.py}, as far as it can be read without being run. */
final class EnvFile {

    private static final String TABLE = "alembic_version";

    private final Path file;

    EnvFile(Path file) {
        this.file = file;
    }

    /** The table that the project keeps its history in: the string given as {@code version_table}, else Alembic's own. */
    String versionTable() {
        try {
            return PythonLexer.lines(Files.readString(file)).stream()
                    .flatMap(line -> IntStream.range(0, line.size() - 2)
                            .filter(at -> isGivenHere(line, at))
                            .mapToObj(at -> line.get(at + 2).text()))
                    .findFirst()
                    .orElse(TABLE);
        } catch (IOException | NotPythonException saidWhenItIsRun) {
            return TABLE;
        }
    }

    private static boolean isGivenHere(List<Token> line, int at) {
        return line.get(at).isName("version_table")
                && line.get(at + 1).is("=")
                && line.get(at + 2).kind() == Kind.STRING;
    }
}
