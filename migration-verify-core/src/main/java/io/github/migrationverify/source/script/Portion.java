package io.github.migrationverify.source.script;

import java.util.Optional;

/**
 * What goes to the server as one message.
 *
 * @param sql one statement, or several that the server takes apart itself
 * @param line the 1-based line of its file that it begins at
 * @param copyData the lines that follow a {@code COPY … FROM stdin}; empty where it is none
 */
record Portion(String sql, int line, Optional<String> copyData) {

    /** One that copies nothing. */
    Portion(String sql, int line) {
        this(sql, line, Optional.empty());
    }
}
