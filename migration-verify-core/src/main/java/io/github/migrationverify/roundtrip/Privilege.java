package io.github.migrationverify.roundtrip;

import io.github.migrationverify.database.DatabaseRole;
import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.RunFailure;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What is done about a revision that the database's owner lacks the privilege for. */
final class Privilege {

    /** insufficient_privilege: manual, appendix A. */
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private Privilege() {}

    /** Whether the run ended because its role, being no superuser, was refused. */
    static boolean isMissing(ScratchDatabase database, MigrationRun run) {
        return database.role() == DatabaseRole.OWNER
                && run.failure()
                        .map(RunFailure::message)
                        .flatMap(message -> message.sqlState())
                        .filter(INSUFFICIENT_PRIVILEGE::equals)
                        .isPresent();
    }

    /** Runs a step, once more as a superuser where its role was refused; where that got past the refusal, it is a need. */
    static MigrationRun step(ScratchDatabase database, Supplier<MigrationRun> step, Consumer<RunFailure> needs) {
        MigrationRun run = step.get();
        if (!isMissing(database, run)) {
            return run;
        }
        MigrationRun retry = asSuperuser(database, step);
        if (retry.failure().isEmpty()) {
            run.failure().ifPresent(needs);
        }
        return retry;
    }

    static MigrationRun asSuperuser(ScratchDatabase database, Supplier<MigrationRun> step) {
        database.grantSuperuser();
        try {
            return step.get();
        } finally {
            database.revokeSuperuser();
        }
    }
}
