package io.github.migrationverify.roundtrip;

import io.github.migrationverify.source.RevisionRun;
import io.github.migrationverify.source.RunFailure;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * What a way up or down did, retries as a superuser included.
 *
 * @param revisions the revisions that ran to their end, in order
 * @param failure what ended it before its time
 * @param superuserNeeds failures for want of privilege that a retry as a superuser got past
 */
record Walk(List<RevisionRun> revisions, Optional<RunFailure> failure, List<RunFailure> superuserNeeds) {

    /** A walk with nothing to do. */
    static final Walk NOWHERE = new Walk(List.of(), Optional.empty(), List.of());

    Walk {
        revisions = List.copyOf(revisions);
        superuserNeeds = List.copyOf(superuserNeeds);
    }

    /** How many revisions ran to their end, those that the tool passed over left out. */
    OptionalInt ran() {
        return OptionalInt.of((int) revisions.stream()
                .filter(run -> run.effect() != RevisionRun.Effect.SKIPPED)
                .count());
    }

    /** Why it ended before its time, as a clause that starts with the revision's name where one failed. */
    Optional<String> fault(UnaryOperator<String> names) {
        return failure.map(
                cause -> cause.revision().map(names).map(name -> name + ": ").orElse("")
                        + cause.message().message());
    }

    /** Whether it ended at this revision. */
    boolean failedAt(String key) {
        return failure.flatMap(RunFailure::revision).filter(key::equals).isPresent();
    }
}
