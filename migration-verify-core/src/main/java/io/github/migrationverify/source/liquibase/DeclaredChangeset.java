package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.revision.Place;
import java.util.List;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;

/**
 * A changeset as Liquibase has it, with what the text says of it.
 *
 * @param changeSet the changeset
 * @param place where it is declared
 * @param comments all of its comments, as written
 * @param origin how it is known
 */
record DeclaredChangeset(ChangeSet changeSet, Place place, List<String> comments, Origin origin) {

    /** How a changeset is known. */
    enum Origin {
        /** Liquibase has parsed it. */
        PARSED,
        /** Liquibase has passed over it, since its {@code dbms} is another. */
        SKIPPED,
        /** Liquibase refuses its file; its text is all there is. */
        TEXT
    }

    /** Copies the list. */
    DeclaredChangeset {
        comments = List.copyOf(comments);
    }

    /** {@return its full identity, as Liquibase's history finds it again} */
    String key() {
        return ChangeSetKey.of(changeSet);
    }

    /** {@return the identity of the changeset with this path, id and author} */
    static String key(String path, String id, String author) {
        return DatabaseChangeLog.normalizePath(path) + "::" + id + "::" + author;
    }
}
