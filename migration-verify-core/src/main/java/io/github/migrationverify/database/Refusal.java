package io.github.migrationverify.database;

import java.sql.SQLException;
import java.util.Optional;

/** What we say when the server refuses something of ours: one sentence, the server's own words within. */
final class Refusal {

    private Refusal() {}

    static DatabaseUnavailableException of(String what, SQLException cause) {
        return new DatabaseUnavailableException(what + ": " + words(ServerMessage.of(cause)), cause);
    }

    static DatabaseUnavailableException ofInitSql(ServerMessage message, SQLException cause) {
        String line =
                message.line().isPresent() ? " in its line " + message.line().getAsInt() : "";
        return new DatabaseUnavailableException(
                "initSql failed" + line + ": " + words(message)
                        + "; correct the parameter initSql (plain SQL, run by a superuser in the empty scratch database)",
                cause);
    }

    private static String words(ServerMessage message) {
        StringBuilder words = new StringBuilder(message.message());
        message.sqlState()
                .ifPresent(state -> words.append(" (SQLSTATE ").append(state).append(')'));
        append(words, "detail", message.detail());
        append(words, "hint", message.hint());
        return words.toString();
    }

    private static void append(StringBuilder words, String label, Optional<String> text) {
        text.ifPresent(value -> words.append("; ").append(label).append(": ").append(value));
    }
}
