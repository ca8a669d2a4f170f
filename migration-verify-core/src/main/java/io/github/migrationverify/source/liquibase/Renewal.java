package io.github.migrationverify.source.liquibase;

import java.util.ArrayList;
import java.util.List;
import liquibase.change.Change;
import liquibase.change.custom.CustomChangeWrapper;
import liquibase.changelog.ChangeSet;
import liquibase.database.Database;
import liquibase.exception.CustomChangeException;

/**
 * Makes a parsed changeset that ran before as good as newly parsed. Liquibase keeps in it what became of it, and never takes
 * that back: one that was marked as ran, passed over or allowed to fail once would be so in every later run, though it ran
 * to its end. The project's own change classes keep whatever they like, so each run gets an instance of its own, as it does in
 * production, where the way down is another process.
 */
final class Renewal {

    private final Database database;

    /**
     * A renewal for runs on one database.
     *
     * @param database what new instances are validated against
     */
    Renewal(Database database) {
        this.database = database;
    }

    /**
     * Renews a changeset.
     *
     * @param changeSet the changeset
     * @throws CustomChangeException where a class of the project cannot be made another time
     */
    void renew(ChangeSet changeSet) throws CustomChangeException {
        changeSet.setExecType(null);
        changeSet.setRollbackExecType(null);
        changeSet.setErrorMsg(null);
        changeSet.setGeneratedSql(new ArrayList<>());
        if (changeSet.getChanges().stream().anyMatch(CustomChangeWrapper.class::isInstance)) {
            List<Change> changes = renewed(changeSet.getChanges());
            changeSet.removeAllChanges(List.copyOf(changeSet.getChanges()));
            changes.forEach(changeSet::addChange);
        }
        changeSet.getRollback().setChanges(renewed(changeSet.getRollback().getChanges()));
    }

    private List<Change> renewed(List<Change> changes) throws CustomChangeException {
        List<Change> renewed = new ArrayList<>();
        for (Change change : changes) {
            renewed.add(change instanceof CustomChangeWrapper used ? renewed(used) : change);
        }
        return renewed;
    }

    /** Some make themselves ready where they are validated, which Liquibase does before it runs them. */
    private CustomChangeWrapper renewed(CustomChangeWrapper used) throws CustomChangeException {
        CustomChangeWrapper fresh = new CustomChangeWrapper();
        fresh.setClass(used.getClassName());
        used.getParams().forEach(name -> fresh.setParam(name, used.getParamValue(name)));
        fresh.setChangeSet(used.getChangeSet());
        fresh.validate(database);
        return fresh;
    }
}
