package io.github.migrationverify.database;

import java.util.Optional;
import java.util.OptionalInt;

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
        Optional<String> statement) {}
