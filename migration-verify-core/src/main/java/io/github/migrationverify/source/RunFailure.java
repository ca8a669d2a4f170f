package io.github.migrationverify.source;

import io.github.migrationverify.database.ServerMessage;
import java.util.Optional;

/**
 * Why a call of the tool ended before its time.
 *
 * @param revision key of the revision that failed; empty where the tool gave up before it came to one
 * @param message what was said
 * @param millis milliseconds from the start of that revision (or of the call) to the failure
 */
public record RunFailure(Optional<String> revision, ServerMessage message, long millis) {}
