package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.source.Participation;
import io.github.migrationverify.source.liquibase.DeclaredChangeset.Origin;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.change.Change;
import liquibase.change.DbmsTargetedChange;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.filter.ContextChangeSetFilter;
import liquibase.changelog.filter.DbmsChangeSetFilter;
import liquibase.changelog.filter.IgnoreChangeSetFilter;
import liquibase.changelog.filter.LabelChangeSetFilter;
import liquibase.database.Database;
import liquibase.database.DatabaseList;

/** Which changesets take part, by Liquibase's own filters. */
final class Participations {

    private final Database database;
    private final String contexts;
    private final String labelFilter;

    Participations(Database database, String contexts, String labelFilter) {
        this.database = database;
        this.contexts = contexts;
        this.labelFilter = labelFilter;
    }

    /**
     * Asks the filters of one changeset.
     *
     * @param declared the changeset
     * @return whether it takes part; where several filters leave it out, the first of ignore, dbms, context and label
     */
    Participation of(DeclaredChangeset declared) {
        ChangeSet changeSet = declared.changeSet();
        if (declared.origin() == Origin.TEXT) {
            return new Participation.Filtered("Liquibase cannot read its file");
        }
        if (!new IgnoreChangeSetFilter().accepts(changeSet).isAccepted()) {
            return new Participation.Filtered("it is marked ignore=\"true\"");
        }
        if (declared.origin() == Origin.SKIPPED
                || !new DbmsChangeSetFilter(database).accepts(changeSet).isAccepted()) {
            return new Participation.Filtered("its dbms is " + sorted(changeSet.getDbmsSet()));
        }
        if (!new ContextChangeSetFilter(new Contexts(contexts))
                .accepts(changeSet)
                .isAccepted()) {
            return new Participation.Filtered(
                    "its context " + changeSet.buildFullContext() + " does not match " + quoted(contexts));
        }
        if (!new LabelChangeSetFilter(new LabelExpression(labelFilter))
                .accepts(changeSet)
                .isAccepted()) {
            return new Participation.Filtered(labels(changeSet) + " do not match " + quoted(labelFilter));
        }
        return targeted(changeSet);
    }

    /** A lone change for another database is passed over, and the changeset never enters the history. */
    private Participation targeted(ChangeSet changeSet) {
        List<Change> changes = changeSet.getChanges();
        boolean lone = changes.size() == 1
                && changes.get(0) instanceof DbmsTargetedChange targeted
                && !DatabaseList.definitionMatches(targeted.getDbms(), database, true);
        return lone
                ? new Participation.Filtered(
                        "its only change is for " + ((DbmsTargetedChange) changes.get(0)).getDbms())
                : new Participation.Active();
    }

    private static String labels(ChangeSet changeSet) {
        String labels = changeSet.buildFullLabels();
        return labels == null || labels.isBlank() ? "its labels (none)" : "its labels " + labels;
    }

    private static String quoted(String filter) {
        return "\"" + filter + "\"";
    }

    private static String sorted(Collection<String> names) {
        return names == null
                ? "another"
                : new TreeSet<>(Set.copyOf(names)).stream().collect(Collectors.joining(", "));
    }
}
