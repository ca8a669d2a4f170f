package io.github.migrationverify.source.script;

import io.github.migrationverify.database.ServerMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.sqlscript.ParsedSqlStatement;
import org.flywaydb.core.internal.sqlscript.SqlStatement;

/**
 * Of what went to the server as one message, the statement that it refused. Nothing is run by this: only words depend on it.
 *
 * @param said what was said, with that statement alone where it can be told from the others
 * @param line the line of the file that it stands in
 */
record FailedStatement(ServerMessage said, int line) {

    /**
     * Finds it by the position that the server gives, else by how many statements it had run.
     *
     * @param said what was said of the whole message
     * @param portion the message
     * @param completed how many of its statements had been run
     */
    static FailedStatement of(ServerMessage said, Portion portion, int completed) {
        List<Piece> pieces = pieces(portion.sql());
        Optional<Piece> piece = said.position().isPresent()
                ? pieces.stream()
                        .filter(one -> portion.sql().codePointCount(0, one.start())
                                < said.position().getAsInt())
                        .reduce((earlier, later) -> later)
                : pieces.stream().skip(completed).findFirst();
        int at = said.position().isPresent()
                ? index(portion.sql(), said.position().getAsInt())
                : piece.map(Piece::beginning).orElse(0);
        int line = portion.line() + lineEnds(portion.sql().substring(0, at));
        return new FailedStatement(
                piece.map(one -> narrowed(said, portion, one)).orElse(said), line);
    }

    private static List<Piece> pieces(String sql) {
        try {
            List<Piece> pieces = new ArrayList<>();
            for (SqlStatement statement : FlywayStatements.apart(sql)) {
                if (statement instanceof ParsedSqlStatement parsed) {
                    int comments = LeadingComment.end(parsed.getSql());
                    pieces.add(new Piece(Math.max(parsed.getPos() - comments, 0), comments, parsed.getSql()));
                }
            }
            return pieces;
        } catch (FlywayException | UnusableScriptException notToBeTakenApart) {
            return List.of();
        }
    }

    private static int index(String sql, int position) {
        int characters = sql.codePointCount(0, sql.length());
        return sql.offsetByCodePoints(0, Math.min(position - 1, characters));
    }

    static int lineEnds(String text) {
        return (int) text.chars().filter(character -> character == '\n').count();
    }

    private static ServerMessage narrowed(ServerMessage said, Portion portion, Piece piece) {
        int before = portion.sql()
                .codePointCount(0, Math.min(piece.start(), portion.sql().length()));
        int position = said.position().orElse(0) - before;
        return new ServerMessage(
                said.sqlState(),
                said.message(),
                said.detail(),
                said.hint(),
                said.where(),
                position > 0 ? OptionalInt.of(position) : OptionalInt.empty(),
                Optional.of(piece.sql()));
    }

    /**
     * A statement of a message.
     *
     * @param start where its text starts in that of the message, comments before it included
     * @param comments how long these are
     * @param sql its text, with them
     */
    private record Piece(int start, int comments, String sql) {
        int beginning() {
            return start + comments;
        }
    }
}
