package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.revision.Place;
import java.util.List;
import java.util.stream.Stream;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;

/**
 * A changeset as Liquibase has it, with what the text says of it.
 *
 * @param changeSet the changeset
 * @param place where it is declared
 * @param writtenId its id as written, properties filled in: to YAML a plain 0042 is the number 34, and to Liquibase the id 34
 * @param comments all of its comments, as written
 * @param origin how it is known
 */
record DeclaredChangeset(ChangeSet changeSet, Place place, String writtenId, List<String> comments, Origin origin) {

    private static final String BETWEEN = "::";

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

    /** {@return what people may call it} */
    List<String> names() {
        String author = changeSet.getAuthor() == null ? "" : changeSet.getAuthor() + ":";
        return Stream.of(String.valueOf(changeSet.getId()), writtenId)
                .filter(id -> !id.isEmpty())
                .flatMap(id -> Stream.of(id, author + id))
                .distinct()
                .toList();
    }

    /** {@return a reference, its path spelt as in keys where it has one} */
    static String reference(String written) {
        int path = written.indexOf(BETWEEN);
        return path < 1
                ? written
                : DatabaseChangeLog.normalizePath(written.substring(0, path)) + written.substring(path);
    }

    /** {@return the identity of the changeset with this path, id and author} */
    static String key(String path, String id, String author) {
        return DatabaseChangeLog.normalizePath(path) + BETWEEN + id + BETWEEN + author;
    }
}
