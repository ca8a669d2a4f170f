package io.github.migrationverify.source.liquibase;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.database.ServerMessage;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import liquibase.exception.ChangeLogParseException;
import liquibase.exception.PreconditionErrorException;
import liquibase.exception.PreconditionFailedException;
import liquibase.precondition.ErrorPrecondition;
import liquibase.precondition.FailedPrecondition;
import liquibase.precondition.core.SqlPrecondition;

/** What lies behind an exception of Liquibase's, which wraps each several times over. */
final class Reasons {

    private static final String INVALID_SCHEMA_NAME = "3F000";

    private Reasons() {}

    /**
     * {@return what the server said, with a hint where Liquibase failed at its history table for want of the default schema}
     *
     * @param failure what Liquibase threw
     * @param statement the statement under way; kept only where the failure came over JDBC
     * @param defaultSchemaName the schema that the project names; empty where it names none
     */
    static ServerMessage of(Throwable failure, Optional<String> statement, Optional<String> defaultSchemaName) {
        ServerMessage said = of(failure, statement);
        if (defaultSchemaName.isEmpty() || !said.sqlState().equals(Optional.of(INVALID_SCHEMA_NAME))) {
            return said;
        }
        String hint = "Liquibase does not create the schema that defaultSchemaName names (" + defaultSchemaName.get()
                + "); create it in initSql.";
        return new ServerMessage(
                said.sqlState(),
                said.message(),
                said.detail(),
                Optional.of(hint),
                said.where(),
                said.position(),
                said.statement());
    }

    /**
     * {@return what the server said; where it said nothing, what Liquibase did, on one line}
     *
     * @param failure what Liquibase threw
     * @param statement the statement under way; kept only where the failure came over JDBC
     */
    static ServerMessage of(Throwable failure, Optional<String> statement) {
        List<Throwable> chain = chain(failure);
        Optional<ErrorPrecondition> precondition = first(chain, PreconditionErrorException.class)
                .flatMap(error -> error.getErrorPreconditions().stream().findFirst());
        if (precondition.isPresent()) {
            return of(precondition.get());
        }
        if (first(chain, SQLException.class).isPresent()) {
            return ServerMessage.of(failure, statement);
        }
        return ServerMessage.of(new IllegalStateException(words(chain)), Optional.empty());
    }

    /**
     * {@return what to throw where Liquibase's history cannot be read}
     *
     * @param user the role that asked
     * @param failure what Liquibase threw
     * @param statement the statement under way
     */
    static DatabaseUnavailableException unreadableHistory(String user, Exception failure, Optional<String> statement) {
        return new DatabaseUnavailableException(
                "Liquibase's history cannot be read by " + user + ": "
                        + of(failure, statement).message()
                        + "; let the role that migrates own or read the schema that holds it, for example by initSql",
                failure);
    }

    private static ServerMessage of(ErrorPrecondition error) {
        Optional<String> query = error.getPrecondition() instanceof SqlPrecondition check
                ? Optional.ofNullable(check.getSql())
                : Optional.empty();
        return of(error.getCause(), query);
    }

    /** {@return which preconditions failed, on one line} */
    static String of(PreconditionFailedException failure) {
        return failure.getFailedPreconditions().stream()
                .map(FailedPrecondition::getMessage)
                .map(Reasons::oneLine)
                .collect(joining("; "));
    }

    /** {@return what the preconditions met with, on one line} */
    static String of(PreconditionErrorException error) {
        return error.getErrorPreconditions().stream()
                .map(met -> of(met).message())
                .map(Reasons::oneLine)
                .collect(joining("; "));
    }

    /** {@return the text with all white space made single spaces} */
    static String oneLine(String text) {
        return text.lines().map(String::strip).filter(not(String::isEmpty)).collect(joining(" "));
    }

    private static String words(List<Throwable> chain) {
        return first(chain, PreconditionFailedException.class)
                .map(failure -> "precondition failed: " + of(failure))
                .or(() -> first(chain, StackOverflowError.class)
                        .map(error ->
                                "Liquibase ran out of stack, as changelogs that include each other in a ring make it"))
                .or(() -> first(chain, ChangeLogParseException.class)
                        .map(error -> oneLine(String.valueOf(error.getMessage()))))
                .orElseGet(() ->
                        oneLine(ServerMessage.of(chain.get(0), Optional.empty()).message()));
    }

    private static <T> Optional<T> first(List<Throwable> chain, Class<T> type) {
        return chain.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static List<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Throwable::getCause)
                .takeWhile(cause -> cause != null)
                .limit(100)
                .toList();
    }
}
