package io.github.migrationverify.database;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What PostgreSQL, or the tool before it came so far, said when a statement failed. Manual: "Error and Notice Message
 * Fields", section 54.8.
 *
 * @param sqlState the five-character SQLSTATE; empty where the failure did not come from the server
 * @param message the primary message, without severity or position
 * @param detail the detail line
 * @param hint the hint line
 * @param where the context: the stack of functions, the line of a COPY
 * @param position 1-based character position in the statement
 * @param statement the statement that failed, whole; empty where none was under way
 */
public record ServerMessage(
        Optional<String> sqlState,
        String message,
        Optional<String> detail,
        Optional<String> hint,
        Optional<String> where,
        OptionalInt position,
        Optional<String> statement) {

    /**
     * {@return what the server said, found anywhere among the causes and chained exceptions; where the server said
     * nothing, the most telling message of the chain}
     *
     * @param failure what was thrown
     */
    public static ServerMessage of(Throwable failure) {
        return of(failure, Optional.empty());
    }

    /**
     * {@return what the server said, found anywhere among the causes and chained exceptions; where the server said
     * nothing, the most telling message of the chain}
     *
     * @param failure what was thrown
     * @param statement the statement under way, whole
     */
    public static ServerMessage of(Throwable failure, Optional<String> statement) {
        List<Throwable> chain = FailureChain.of(failure);
        return chain.stream()
                .flatMap(ServerMessage::fromServer)
                .findFirst()
                .map(said -> of(said, statement))
                .orElseGet(() -> unsaid(FailureChain.mostTelling(chain), statement));
    }

    private static Stream<ServerErrorMessage> fromServer(Throwable failure) {
        return failure instanceof PSQLException server
                ? Stream.ofNullable(server.getServerErrorMessage())
                : Stream.empty();
    }

    private static ServerMessage of(ServerErrorMessage said, Optional<String> statement) {
        return new ServerMessage(
                Optional.ofNullable(said.getSQLState()),
                Optional.ofNullable(said.getMessage()).orElse("(the server gave no message)"),
                Optional.ofNullable(said.getDetail()),
                Optional.ofNullable(said.getHint()),
                Optional.ofNullable(said.getWhere()),
                said.getPosition() > 0 ? OptionalInt.of(said.getPosition()) : OptionalInt.empty(),
                statement);
    }

    /**
     * {@return what somebody else than the server says}
     *
     * @param message the message
     * @param statement the statement under way, whole
     */
    public static ServerMessage unsaid(String message, Optional<String> statement) {
        return new ServerMessage(
                Optional.empty(),
                message,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                statement);
    }

    /** {@return the 1-based line of the statement that {@link #position()} is in; empty without statement or position} */
    public OptionalInt line() {
        if (statement.isEmpty() || position.isEmpty()) {
            return OptionalInt.empty();
        }
        long lineEnds = statement
                .get()
                .codePoints()
                .limit(position.getAsInt() - 1L)
                .filter(character -> character == '\n')
                .count();
        return OptionalInt.of((int) lineEnds + 1);
    }
}
