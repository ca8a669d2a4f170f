package io.github.migrationverify.check;

import io.github.migrationverify.roundtrip.DowngradeFacts;
import io.github.migrationverify.roundtrip.DowngradePolicy;
import io.github.migrationverify.roundtrip.RoundTripResult;
import io.github.migrationverify.roundtrip.StepOutcome;
import java.util.Optional;

/** Which kinds of finding a run could have shown, so that its silence about them means something. */
record Coverage(CheckOptions options, Optional<RoundTripResult> roundTrip, AgainstGit git) {

    boolean covers(FindingCode code) {
        return switch (code.seenIn()) {
            case READING -> looksFor(code);
            case GIT -> git.parting().isPresent();
            case UPGRADE -> wentUp();
            case DOWNGRADE -> cameDown() || (code != FindingCode.BASE_NOT_EMPTY && climbed());
            case REUPGRADE -> wentUpAgain() || climbed();
            case STAIRWAY -> climbed();
            // Which role the migrations ran as is no fact of the round trip; that one need was seen says it.
            case OWNER_RUN ->
                roundTrip.filter(result -> !result.superuserNeeds().isEmpty()).isPresent() && wentUp();
            case JUDGEMENT -> false;
        };
    }

    private boolean looksFor(FindingCode code) {
        return switch (code) {
            case NO_DOWNGRADE -> options.downgrades() != DowngradePolicy.OFF;
            case REVISION_ID_FORMAT -> options.revisionIdPattern().isPresent();
            default -> true;
        };
    }

    private boolean wentUp() {
        return roundTrip
                .flatMap(RoundTripResult::upgrade)
                .filter(way -> way.failure().isEmpty())
                .isPresent();
    }

    private boolean cameDown() {
        return wentUp()
                && roundTrip
                        .flatMap(RoundTripResult::downgrade)
                        .filter(way -> way.extent() != DowngradeFacts.Extent.NONE)
                        .filter(way -> way.failure().isEmpty())
                        .isPresent();
    }

    private boolean wentUpAgain() {
        return wentUp()
                && roundTrip
                        .flatMap(RoundTripResult::reupgrade)
                        .filter(way -> way.failure().isEmpty())
                        .isPresent();
    }

    /** Whether each revision was tried by itself, and none was left out because another one failed. */
    private boolean climbed() {
        return roundTrip
                .flatMap(RoundTripResult::stairway)
                .filter(stairway ->
                        stairway.steps().stream().noneMatch(step -> step.outcome() instanceof StepOutcome.NotRun))
                .isPresent();
    }
}
