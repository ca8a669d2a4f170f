package io.github.migrationverify.schema;

import java.util.Set;

/**
 * What two snapshots are compared by.
 *
 * @param ignored what does not count
 */
public record DiffOptions(Set<Ignore> ignored) {

    /** Everything counts: two moments of one database. */
    public static final DiffOptions STRICT = new DiffOptions(Set.of());

    /** What a machine brings along does not count: databases of two servers. */
    public static final DiffOptions ACROSS_SERVERS =
            new DiffOptions(Set.of(Ignore.EXTENSION_VERSIONS, Ignore.COLLATION_VERSIONS));

    /** Copies the set. */
    public DiffOptions {
        ignored = Set.copyOf(ignored);
    }

    /** {@return whether objects of a kind count} */
    boolean compares(ObjectKind kind) {
        return ignored.stream().noneMatch(ignore -> ignore.covers(kind));
    }

    /** {@return whether an attribute of objects of a kind counts} */
    boolean compares(ObjectKind kind, String attribute) {
        return ignored.stream().noneMatch(ignore -> ignore.covers(kind, attribute));
    }
}
