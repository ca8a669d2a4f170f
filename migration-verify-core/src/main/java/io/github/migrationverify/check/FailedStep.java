package io.github.migrationverify.check;

import io.github.migrationverify.database.ServerMessage;
import io.github.migrationverify.revision.Place;
import io.github.migrationverify.roundtrip.Direction;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.source.FailedCall;
import io.github.migrationverify.source.RunFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A failure with all that its remedy may need to know.
 *
 * @param chain the chain
 * @param direction which way the revision was run
 * @param failure what was said
 * @param creators the key of the revision that created each object of the schema at head
 */
record FailedStep(Chain chain, Direction direction, RunFailure failure, Map<ObjectKey, String> creators) {

    ServerMessage message() {
        return failure.message();
    }

    boolean is(Direction other) {
        return direction == other;
    }

    boolean isOf(String key) {
        return failure.revision().equals(Optional.of(key));
    }

    /** What has to be corrected, and where: {@code the rollback of 0042 (db/changelog.sql:12)}. */
    String culprit() {
        String part = is(Direction.DOWNGRADE) ? "the " + chain.words().wayDown() + " of " : "revision ";
        return failure.revision()
                .map(key -> part + chain.name(key) + " (" + place(key) + ")")
                .orElse("the chain");
    }

    /** Where it is to be corrected: at the call that failed where that is known, else where the revision is declared. */
    private String place(String key) {
        return failure.call()
                .map(FailedCall::place)
                .or(() -> chain.place(key))
                .map(Place::toString)
                .orElse("its place is not known");
    }

    /** Whether what failed was derived by the tool and written by nobody. */
    boolean isAutomaticInverse() {
        return is(Direction.DOWNGRADE)
                && failure.revision().filter(chain::isAutomatic).isPresent();
    }

    /** What is to be said of it: that it failed, hung, or did nothing. */
    Observation observation(String expectation) {
        return switch (failure.kind()) {
            case TIMED_OUT -> StepTimeouts.observation(this);
            case NOTHING_DONE -> is(Direction.DOWNGRADE) ? notRolledBack() : refused(expectation);
            case REFUSED -> refused(expectation);
        };
    }

    Observation observation(FindingCode code, String message) {
        Observation observation = Observation.of(code, message, ServerRemedies.of(this))
                .about(chain, failure.revision())
                .sqlState(message().sqlState())
                .with(evidence());
        return failure.call().map(FailedCall::place).map(observation::at).orElse(observation);
    }

    /** What was tried, such as {@code Upgrade of revision 0042 (add inventory)}. */
    String subject() {
        return failure.revision()
                .map(key -> way() + " of revision " + chain.titled(key))
                .orElse(way());
    }

    private Observation refused(String expectation) {
        String state = message().sqlState().map(" with SQLSTATE "::concat).orElse("");
        String failed = failure.revision().isPresent() ? " failed" : " failed before it came to a revision";
        String message = subject() + failed + state + ": "
                + Wording.firstLine(message().message()) + "; expected it to " + expectation + ".";
        return observation(code(), message);
    }

    private Observation notRolledBack() {
        return failure.revision()
                .map(key -> DowngradeChecks.notRolledBack(chain, key))
                .orElseGet(() -> refused("undo its upgrade"));
    }

    private String way() {
        return switch (direction) {
            case UPGRADE -> "Upgrade";
            case DOWNGRADE -> "Downgrade";
            case REUPGRADE -> "Re-upgrade";
        };
    }

    private FindingCode code() {
        return switch (direction) {
            case UPGRADE -> FindingCode.UPGRADE_FAILED;
            case DOWNGRADE -> FindingCode.DOWNGRADE_FAILED;
            case REUPGRADE -> FindingCode.REUPGRADE_FAILED;
        };
    }

    /** The server's words and the statement as blocks of text. */
    List<Evidence> evidence() {
        List<Evidence> blocks = new ArrayList<>();
        message().statement().ifPresent(sql -> blocks.add(new Evidence("Statement", sql.strip())));
        boolean saidByItsCode =
                failure.call().isPresent() && message().sqlState().isEmpty();
        if (failure.kind() == RunFailure.Kind.REFUSED && !saidByItsCode) {
            blocks.add(new Evidence("Server message", ServerText.of(message())));
        }
        failure.call()
                .filter(call -> !call.trace().isEmpty())
                .ifPresent(call -> blocks.add(new Evidence("Traceback", call.trace())));
        return blocks;
    }
}
