package io.github.migrationverify.source.liquibase;

import java.util.List;
import java.util.Set;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;

/**
 * A changelog file as Liquibase came upon it, with the files that it includes.
 *
 * @param path its path in the view
 * @param place where it is, as in {@link io.github.migrationverify.revision.Place#file()}
 * @param text what its text says
 * @param changeLog what Liquibase made of it
 * @param included the files that it includes, in the order in which Liquibase read them
 * @param onlyText changesets that are known from the text alone, since Liquibase refuses the file; compared by identity
 */
record ChangelogFile(
        String path,
        String place,
        ChangelogText text,
        DatabaseChangeLog changeLog,
        List<ChangelogFile> included,
        Set<ChangeSet> onlyText) {

    /** Copies the list. */
    ChangelogFile {
        included = List.copyOf(included);
    }
}
