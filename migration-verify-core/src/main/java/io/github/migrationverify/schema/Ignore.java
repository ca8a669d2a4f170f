package io.github.migrationverify.schema;

/** Something that a comparison of two snapshots can leave out of account. */
public enum Ignore {
    /** The order of a table's columns: a column that was dropped and added again, and so stands last, is no difference. */
    COLUMN_ORDER,
    /** Comments on objects of all kinds. */
    COMMENTS,
    /** Whose an object is. */
    OWNERS,
    /** Privileges on objects of all kinds, default privileges, and privileges on configuration parameters. */
    PRIVILEGES,
    /** Security labels. */
    SECURITY_LABELS,
    /** In which tablespace an object is, and the tablespaces themselves. */
    TABLESPACES,
    /** How much of a column, an expression or a statistics object's columns ANALYZE looks at. */
    STATISTICS_TARGETS,
    /** Which version of an extension is installed: the server's packages say what there is. */
    EXTENSION_VERSIONS,
    /** Which version of the C library's or ICU's collation data a collation was made under. */
    COLLATION_VERSIONS,
    /** What belongs to the cluster and not to the database: see {@link ObjectKind#ofTheCluster}. */
    CLUSTER;

    /** {@return whether objects of a kind are left out altogether} */
    boolean covers(ObjectKind kind) {
        return switch (this) {
            case PRIVILEGES -> kind == ObjectKind.DEFAULT_PRIVILEGES || kind == ObjectKind.PARAMETER;
            case SECURITY_LABELS -> kind == ObjectKind.SECURITY_LABEL;
            case TABLESPACES -> kind == ObjectKind.TABLESPACE;
            case CLUSTER -> kind.ofTheCluster();
            default -> false;
        };
    }

    /** {@return whether an attribute of objects of a kind is left out} */
    boolean covers(ObjectKind kind, String attribute) {
        return switch (this) {
            case COMMENTS ->
                attribute.equals("comment") || attribute.endsWith(" comment") || attribute.endsWith(" comments");
            case OWNERS -> attribute.equals("owner");
            case PRIVILEGES -> attribute.equals("privileges");
            case SECURITY_LABELS -> attribute.equals("security labels");
            case TABLESPACES -> attribute.equals("tablespace");
            case STATISTICS_TARGETS -> attribute.startsWith("statistics target");
            case EXTENSION_VERSIONS -> kind == ObjectKind.EXTENSION && attribute.equals("version");
            case COLLATION_VERSIONS -> kind == ObjectKind.COLLATION && attribute.equals("version");
            case COLUMN_ORDER, CLUSTER -> false;
        };
    }
}
