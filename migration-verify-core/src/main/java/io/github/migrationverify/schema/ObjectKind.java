package io.github.migrationverify.schema;

import java.util.Locale;

/** The kinds of schema object that a snapshot tells apart, the most telling first: the order in which a diff is read. */
public enum ObjectKind {
    DATABASE,
    SCHEMA,
    EXTENSION,
    TABLE,
    VIEW,
    MATERIALIZED_VIEW,
    SEQUENCE,
    ENUM,
    DOMAIN,
    COMPOSITE_TYPE,
    FUNCTION,
    COLUMN,
    CONSTRAINT,
    INDEX,
    TRIGGER,
    RULE,
    POLICY,
    DEFAULT_PRIVILEGES;

    /** {@return the kind as PostgreSQL's manual words it, such as {@code materialized view}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@return whether objects of this kind belong to the cluster, so that they outlive their database} */
    public boolean ofTheCluster() {
        return false;
    }
}
