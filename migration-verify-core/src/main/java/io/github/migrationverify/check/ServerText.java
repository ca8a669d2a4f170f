package io.github.migrationverify.check;

import io.github.migrationverify.database.ServerMessage;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** A server's message as psql prints it. */
final class ServerText {

    private ServerText() {}

    static String of(ServerMessage message) {
        StringBuilder text = new StringBuilder("ERROR");
        message.sqlState().ifPresent(state -> text.append(": ").append(state));
        text.append(": ").append(message.message().strip());
        line(text, "DETAIL", message.detail());
        line(text, "HINT", message.hint());
        line(text, "CONTEXT", message.where());
        line(text, "POSITION", position(message));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, Optional<String> value) {
        value.ifPresent(words -> text.append('\n').append(name).append(": ").append(words.strip()));
    }

    /** Where in the statement: PostgreSQL counts characters, people count lines. */
    private static Optional<String> position(ServerMessage message) {
        if (message.position().isEmpty()) {
            return Optional.empty();
        }
        int position = message.position().getAsInt();
        String place = message.statement()
                .filter(sql -> position >= 1 && position <= sql.length() + 1)
                .map(sql -> lineAndColumn(sql.substring(0, position - 1)))
                .orElse("");
        return Optional.of("character " + position + place);
    }

    private static String lineAndColumn(String before) {
        int line = StringUtils.countMatches(before, '\n') + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return " of the statement (line " + line + ", column " + column + ")";
    }
}
