package io.github.migrationverify.source.liquibase;

import liquibase.changelog.ChangeSet;
import liquibase.changelog.RanChangeSet;

/**
 * The identity by which Liquibase finds a changeset again: {@code path::id::author}. The path is the logical one where
 * there is one, without {@code classpath:}, leading slash and detours through {@code .} and {@code ..}.
 */
final class ChangeSetKey {

    private ChangeSetKey() {}

    /** {@return the key of a changeset in a changelog} */
    static String of(ChangeSet changeSet) {
        return changeSet.toNormalizedString();
    }

    /** {@return the key of a row in Liquibase's history table} */
    static String of(RanChangeSet row) {
        return row.toString();
    }
}
