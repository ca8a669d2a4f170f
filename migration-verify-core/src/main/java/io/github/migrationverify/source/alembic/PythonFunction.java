package io.github.migrationverify.source.alembic;

import io.github.migrationverify.source.alembic.Token.Kind;
import java.util.List;

/**
 * A function of a Python file.
 *
 * @param body its logical lines, without its head
 */
record PythonFunction(List<List<Token>> body) {

    /** {@return whether the first thing that it does is to raise this exception} */
    boolean raises(String exception) {
        return body.stream()
                .filter(line -> line.stream().anyMatch(token -> token.kind() != Kind.STRING))
                .findFirst()
                .filter(line -> line.size() > 1
                        && line.get(0).isName("raise")
                        && line.get(1).isName(exception))
                .isPresent();
    }
}
