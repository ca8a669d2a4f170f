package io.github.migrationverify.schema;

import java.util.Locale;

/** The kinds of object that a snapshot tells apart, the most telling first: the order in which a diff is read. */
public enum ObjectKind {
    DATABASE,
    SCHEMA,
    EXTENSION,
    /** A user, a group, or what is granted to either. */
    ROLE,
    /** That a role is in another. */
    MEMBERSHIP,
    TABLESPACE,
    /** A configuration parameter on which there are privileges. */
    PARAMETER,
    TABLE,
    VIEW,
    MATERIALIZED_VIEW,
    SEQUENCE,
    ENUM,
    DOMAIN,
    COMPOSITE_TYPE,
    RANGE_TYPE,
    /** A type with an input and an output function, or a shell type. */
    BASE_TYPE,
    FUNCTION,
    COLUMN,
    CONSTRAINT,
    INDEX,
    TRIGGER,
    RULE,
    POLICY,
    /** An object that CREATE STATISTICS makes. */
    STATISTICS,
    EVENT_TRIGGER,
    PUBLICATION,
    /** That a table is in a publication. */
    PUBLICATION_TABLE,
    /** That a schema is in a publication. */
    PUBLICATION_SCHEMA,
    SUBSCRIPTION,
    FOREIGN_DATA_WRAPPER,
    FOREIGN_SERVER,
    USER_MAPPING,
    CAST,
    OPERATOR,
    OPERATOR_CLASS,
    OPERATOR_FAMILY,
    COLLATION,
    CONVERSION,
    TEXT_SEARCH_CONFIGURATION,
    TEXT_SEARCH_DICTIONARY,
    TEXT_SEARCH_PARSER,
    TEXT_SEARCH_TEMPLATE,
    LANGUAGE,
    TRANSFORM,
    ACCESS_METHOD,
    LARGE_OBJECT,
    SECURITY_LABEL,
    DEFAULT_PRIVILEGES;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', ' ');

    /** {@return the kind as PostgreSQL's manual words it, such as {@code materialized view}} */
    public String word() {
        return word;
    }

    /** {@return whether objects of the kind belong to the cluster: DROP DATABASE does not take them away} */
    public boolean ofTheCluster() {
        return switch (this) {
            case ROLE, MEMBERSHIP, TABLESPACE, PARAMETER -> true;
            default -> false;
        };
    }
}
