package io.github.migrationverify.database;

/** Whom the migrations run as. */
public enum DatabaseRole {
    /** A superuser, who may do anything. */
    SUPERUSER,
    /** As managed services do it: a role that owns its database, may create roles and trusted extensions, and is no superuser. */
    OWNER
}
