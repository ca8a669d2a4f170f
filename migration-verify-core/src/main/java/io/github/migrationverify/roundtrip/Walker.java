package io.github.migrationverify.roundtrip;

import io.github.migrationverify.database.DatabaseRole;
import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.Migrator;
import io.github.migrationverify.source.RevisionRun;
import io.github.migrationverify.source.RunFailure;
import io.github.migrationverify.source.RunListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Walks a chain up and down. A revision that fails for want of privilege where the migrations run as a database's owner
 * is run again as a superuser, that one alone, so that the walk goes on and every such revision is found.
 */
final class Walker {

    /** insufficient_privilege: manual, appendix A. */
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private final Migrator migrator;
    private final ScratchDatabase database;

    Walker(Migrator migrator, ScratchDatabase database) {
        this.migrator = migrator;
        this.database = database;
    }

    Walk up(RunListener listener) {
        List<RevisionRun> done = new ArrayList<>();
        List<RunFailure> needs = new ArrayList<>();
        MigrationRun run = migrator.upgrade(listener);
        done.addAll(run.revisions());
        while (lacksPrivilege(run)) {
            MigrationRun retry = asSuperuser(() -> migrator.upgradeOne(listener));
            done.addAll(retry.revisions());
            if (retry.failure().isPresent() || retry.revisions().isEmpty()) {
                return new Walk(done, retry.failure().or(run::failure), needs);
            }
            run.failure().ifPresent(needs::add);
            run = migrator.upgrade(listener);
            done.addAll(run.revisions());
        }
        return new Walk(done, run.failure(), needs);
    }

    Walk down(int revisions, RunListener listener) {
        List<RevisionRun> done = new ArrayList<>();
        List<RunFailure> needs = new ArrayList<>();
        Optional<RunFailure> failure = Optional.empty();
        while (done.size() < revisions && failure.isEmpty()) {
            MigrationRun run = migrator.downgrade(revisions - done.size(), listener);
            done.addAll(run.revisions());
            failure = run.failure();
            if (lacksPrivilege(run)) {
                MigrationRun retry = asSuperuser(() -> migrator.downgrade(1, listener));
                done.addAll(retry.revisions());
                failure = retry.failure();
                retry.revisions().stream()
                        .findFirst()
                        .flatMap(ran -> run.failure())
                        .ifPresent(needs::add);
            } else if (failure.isEmpty()) {
                break;
            }
        }
        return new Walk(done, failure, needs);
    }

    private boolean lacksPrivilege(MigrationRun run) {
        return database.role() == DatabaseRole.OWNER
                && run.failure()
                        .flatMap(failure -> failure.message().sqlState())
                        .filter(INSUFFICIENT_PRIVILEGE::equals)
                        .isPresent();
    }

    private MigrationRun asSuperuser(Supplier<MigrationRun> step) {
        database.grantSuperuser();
        try {
            return step.get();
        } finally {
            database.revokeSuperuser();
        }
    }
}
