package io.github.migrationverify.source;

import io.github.migrationverify.database.ServerMessage;
import java.util.Optional;

/**
 * Why a call of the tool ended before its time.
 *
 * @param kind what kind of failure it is
 * @param revision key of the revision that failed; empty where the tool gave up before it came to one
 * @param message what was said
 * @param millis milliseconds from the start of that revision (or of the call) to the failure
 * @param call the call in the project's code that failed; empty where the tool's revisions are no code, or it is not known
 */
public record RunFailure(
        Kind kind, Optional<String> revision, ServerMessage message, long millis, Optional<FailedCall> call) {

    /**
     * A failure that no code of the project's is known for.
     *
     * @param kind what kind of failure it is
     * @param revision key of the revision that failed; empty where the tool gave up before it came to one
     * @param message what was said
     * @param millis milliseconds from the start of that revision (or of the call) to the failure
     */
    public RunFailure(Kind kind, Optional<String> revision, ServerMessage message, long millis) {
        this(kind, revision, message, millis, Optional.empty());
    }

    /**
     * A refusal.
     *
     * @param revision key of the revision that failed; empty where the tool gave up before it came to one
     * @param message what was said
     * @param millis milliseconds from the start of that revision (or of the call) to the failure
     */
    public RunFailure(Optional<String> revision, ServerMessage message, long millis) {
        this(Kind.REFUSED, revision, message, millis);
    }

    /** What kind of failure it is. */
    public enum Kind {
        /** The server or the tool said no. */
        REFUSED,
        /** It took longer than a step may take, and was ended by us. */
        TIMED_OUT,
        /** The tool reported success, and its history says that nothing was done. */
        NOTHING_DONE
    }
}
