package io.github.migrationverify.roundtrip;

import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.source.MigrationRun;
import io.github.migrationverify.source.Migrator;
import io.github.migrationverify.source.RevisionRun;
import io.github.migrationverify.source.RunFailure;
import io.github.migrationverify.source.RunListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Walks a chain up and down. A revision that fails for want of privilege where the migrations run as a database's owner
 * is run again as a superuser, that one alone, so that the walk goes on and every such revision is found.
 */
final class Walker {

    private final Migrator migrator;
    private final ScratchDatabase database;
    private final StepLimit limit;

    Walker(Migrator migrator, ScratchDatabase database, StepLimit limit) {
        this.migrator = migrator;
        this.database = database;
        this.limit = limit;
    }

    Walk up(RunListener listener) {
        List<RevisionRun> done = new ArrayList<>();
        List<RunFailure> needs = new ArrayList<>();
        MigrationRun run = upgrade(listener);
        done.addAll(run.revisions());
        while (lacksPrivilege(run)) {
            MigrationRun retry =
                    Privilege.asSuperuser(database, () -> limit.within(database, listener, migrator::upgradeOne));
            done.addAll(retry.revisions());
            if (retry.failure().isPresent() || retry.revisions().isEmpty()) {
                return new Walk(done, retry.failure().or(run::failure), needs);
            }
            run.failure().ifPresent(needs::add);
            run = upgrade(listener);
            done.addAll(run.revisions());
        }
        return new Walk(done, run.failure(), needs);
    }

    Walk down(int revisions, RunListener listener) {
        List<RevisionRun> done = new ArrayList<>();
        List<RunFailure> needs = new ArrayList<>();
        Optional<RunFailure> failure = Optional.empty();
        while (done.size() < revisions && failure.isEmpty()) {
            MigrationRun run = downgrade(revisions - done.size(), listener);
            done.addAll(run.revisions());
            failure = run.failure();
            if (lacksPrivilege(run)) {
                MigrationRun retry = Privilege.asSuperuser(database, () -> downgrade(1, listener));
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

    private MigrationRun upgrade(RunListener listener) {
        return limit.within(database, listener, migrator::upgrade);
    }

    private MigrationRun downgrade(int revisions, RunListener listener) {
        return limit.within(database, listener, heard -> migrator.downgrade(revisions, heard));
    }

    private boolean lacksPrivilege(MigrationRun run) {
        return Privilege.isMissing(database, run);
    }
}
