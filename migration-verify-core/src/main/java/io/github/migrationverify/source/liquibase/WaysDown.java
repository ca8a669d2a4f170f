package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.source.WayDown;
import io.github.migrationverify.source.liquibase.DeclaredChangeset.Origin;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import liquibase.Scope;
import liquibase.change.Change;
import liquibase.change.ChangeFactory;
import liquibase.change.ChangeMetaData;
import liquibase.change.DbmsTargetedChange;
import liquibase.change.core.RawSQLChange;
import liquibase.changelog.ChangeSet;
import liquibase.database.Database;
import liquibase.database.DatabaseList;
import liquibase.exception.RollbackImpossibleException;

/**
 * How changesets are reverted, as far as it can be said without a database, by what {@code ChangeSet.rollback} does: the
 * declared rollback, an empty one too, else the inverse of each change in turn.
 */
final class WaysDown {

    private static final String OWN_CHANGES = "liquibase.change.core.";

    private final Database database;

    WaysDown(Database database) {
        this.database = database;
    }

    /**
     * The way down of one changeset.
     *
     * @param declared the changeset
     * @return its way down; where Liquibase has not parsed the changeset, that it is not known
     */
    WayDown of(DeclaredChangeset declared) {
        ChangeSet changeSet = declared.changeSet();
        if (declared.origin() != Origin.PARSED) {
            return new WayDown.Missing("Liquibase has not parsed it");
        }
        if (changeSet.hasCustomRollbackChanges()) {
            return new WayDown.Declared();
        }
        List<String> stuck = changeSet.getChanges().stream()
                .filter(change -> !isPassedOver(change) && !isInvertible(change))
                .map(WaysDown::name)
                .distinct()
                .toList();
        return stuck.isEmpty()
                ? new WayDown.Automatic()
                : new WayDown.Missing(stuck.stream()
                        .collect(Collectors.joining(
                                ", ", "no rollback is declared, and Liquibase knows no inverse of ", "")));
    }

    /** As in {@code ChangeSet.ignoreSpecificChangeTypes}. */
    private boolean isPassedOver(Change change) {
        return (change instanceof DbmsTargetedChange targeted
                        && !DatabaseList.definitionMatches(targeted.getDbms(), database, true))
                || (change instanceof RawSQLChange sql && "empty".equalsIgnoreCase(sql.getSql()));
    }

    /** Liquibase's own changes may know an inverse for some parameters only; a custom one would start to revert. */
    private boolean isInvertible(Change change) {
        try {
            if (!change.supportsRollback(database)) {
                return false;
            }
            if (change.getClass().getName().startsWith(OWN_CHANGES)) {
                Objects.requireNonNull(change.generateRollbackStatements(database));
            }
            return true;
        } catch (RollbackImpossibleException none) {
            return false;
        } catch (RuntimeException | LinkageError needsDatabase) {
            return true;
        }
    }

    private static String name(Change change) {
        ChangeMetaData known =
                Scope.getCurrentScope().getSingleton(ChangeFactory.class).getChangeMetaData(change);
        return known == null ? change.getClass().getSimpleName() : known.getName();
    }
}
