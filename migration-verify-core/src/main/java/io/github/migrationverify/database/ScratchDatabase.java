package io.github.migrationverify.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A fresh database on a server, under a name that only we create, for migrations to do anything with. Roles and other
 * cluster-wide objects that migrations create outlive it: they are part of what a round trip observes.
 */
public final class ScratchDatabase implements AutoCloseable {

    private final String name;
    private final DatabaseRole role;
    private final ConnectionDetails maintenance;
    private final ConnectionDetails administrator;
    private final Optional<OwnerRole> owner;
    private final Optional<OwnerRole> roleToDrop;
    private final ServerVersion serverVersion;
    private final AtomicBoolean closed = new AtomicBoolean();

    private ScratchDatabase(
            String name,
            DatabaseRole role,
            ConnectionDetails maintenance,
            Optional<OwnerRole> owner,
            Optional<OwnerRole> roleToDrop,
            ServerVersion serverVersion) {
        this.name = name;
        this.role = role;
        this.maintenance = maintenance;
        this.administrator = maintenance.toDatabase(name);
        this.owner = owner;
        this.roleToDrop = roleToDrop;
        this.serverVersion = serverVersion;
    }

    /**
     * Creates a database and runs the settings' script in it. Whatever fails, nothing is left behind.
     *
     * @param server where to create it
     * @param settings the migrating role, and what to run first
     * @return the database; the caller closes it, before the server
     * @throws DatabaseUnavailableException where the server refuses or the script fails
     */
    public static ScratchDatabase create(DatabaseServer server, ScratchSettings settings) {
        ConnectionDetails maintenance = server.administrator();
        try (Connection connection = maintenance.open()) {
            ServerVersion version = ServerVersion.of(connection);
            Optional<OwnerRole> owner = settings.role() == DatabaseRole.OWNER
                    ? Optional.of(OwnerRole.create(connection))
                    : Optional.empty();
            ScratchDatabase database =
                    new ScratchDatabase(freshName(), settings.role(), maintenance, owner, owner, version);
            database.fill(connection, "", settings.initSql());
            return database;
        } catch (SQLException e) {
            throw Refusal.of("A scratch database cannot be created", e);
        }
    }

    /**
     * Creates another empty database in the same cluster, for the same role, without the script.
     *
     * @return the database; the caller closes it, before this one
     * @throws DatabaseUnavailableException where the server refuses
     */
    public ScratchDatabase sibling() {
        return beside("");
    }

    /**
     * Copies this database within its cluster. No session may be open in it. What PostgreSQL keeps of a database outside of it,
     * its own settings, privileges and comment, is not copied (manual: "Template Databases").
     *
     * @return the copy; the caller closes it, before the database that the first sibling was made from
     * @throws DatabaseUnavailableException where the server refuses
     */
    public ScratchDatabase copy() {
        return beside(" TEMPLATE " + name);
    }

    private ScratchDatabase beside(String template) {
        try (Connection connection = maintenance.open()) {
            ScratchDatabase database =
                    new ScratchDatabase(freshName(), role, maintenance, owner, Optional.empty(), serverVersion);
            database.fill(connection, template, Optional.empty());
            return database;
        } catch (SQLException e) {
            throw Refusal.of("A second scratch database cannot be created", e);
        }
    }

    private static String freshName() {
        return "migration_verify_" + RandomName.letters(12);
    }

    private void fill(Connection connection, String template, Optional<String> initSql) throws SQLException {
        try {
            String ownedBy = owner.map(role -> " OWNER " + role.name()).orElse("");
            SqlText.execute(connection, "CREATE DATABASE " + name + ownedBy + template);
            if (template.isEmpty()) {
                giveSchemaPublicToOwner();
            }
            initSql.ifPresent(this::runInitSql);
        } catch (SQLException | RuntimeException e) {
            closeAfter(e);
            throw e;
        }
    }

    private void closeAfter(Exception failure) {
        try {
            close();
        } catch (DatabaseUnavailableException e) {
            failure.addSuppressed(e);
        }
    }

    /** From PostgreSQL 15 on the schema is the database owner's; managed services make it so on 14 too. */
    private void giveSchemaPublicToOwner() throws SQLException {
        if (owner.isEmpty() || serverVersion.major() >= 15) {
            return;
        }
        try (Connection connection = openAsAdministrator()) {
            SqlText.execute(connection, "ALTER SCHEMA public OWNER TO pg_database_owner");
        }
    }

    private void runInitSql(String script) {
        try (Connection connection = administrator.openForScripts()) {
            SqlText.execute(connection, script);
        } catch (SQLException e) {
            throw Refusal.ofInitSql(ServerMessage.of(e, Optional.of(script)), e);
        }
    }

    /** {@return the database's name} */
    public String name() {
        return name;
    }

    /** {@return whom the migrations run as} */
    public DatabaseRole role() {
        return role;
    }

    /** {@return what {@code SHOW server_version} says, for example {@code 17.11} or {@code 15.4 (Debian 15.4-1)}} */
    public String serverVersion() {
        return serverVersion.text();
    }

    /** {@return the way in for migrations} */
    public ConnectionDetails migrator() {
        return owner.map(role -> administrator.as(role.name(), role.password()))
                .orElse(administrator)
                .forMigrations();
    }

    /** {@return a superuser's way in, for reading the catalog and for making good} */
    public ConnectionDetails administrator() {
        return administrator;
    }

    /**
     * {@return a new session of the migrating role; the caller closes it}
     *
     * @throws DatabaseUnavailableException where the server does not answer
     */
    public Connection openAsMigrator() {
        return migrator().open();
    }

    /**
     * {@return a new session of a superuser; the caller closes it}
     *
     * @throws DatabaseUnavailableException where the server does not answer
     */
    public Connection openAsAdministrator() {
        return administrator.open();
    }

    /**
     * Ends all sessions in this database but ours, so that a revision that waits comes to an end.
     *
     * @throws DatabaseUnavailableException where the server refuses
     */
    public void endMigratingSessions() {
        maintain("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name
                + "' AND application_name <> '" + ConnectionDetails.OURS + "'");
    }

    /**
     * {@return a new session of a superuser, to which several statements go as one message; the caller closes it}
     *
     * @throws DatabaseUnavailableException where the server does not answer
     */
    public Connection openForBatches() {
        return administrator.openForScripts();
    }

    /**
     * {@return such a session in the server's database {@code postgres}, beside this one; the caller closes it}
     *
     * @throws DatabaseUnavailableException where the server does not answer
     */
    public Connection openBeside() {
        return maintenance.openForScripts();
    }

    /**
     * Makes the owner role a superuser, sessions already open included, so that a step that was refused (SQLSTATE 42501)
     * can be tried again. Does nothing where migrations run as a superuser anyway.
     *
     * @throws DatabaseUnavailableException where the server refuses
     */
    public void grantSuperuser() {
        owner.ifPresent(role -> maintain("ALTER ROLE " + role.name() + " SUPERUSER"));
    }

    /**
     * Takes back what {@link #grantSuperuser()} gave.
     *
     * @throws DatabaseUnavailableException where the server refuses
     */
    public void revokeSuperuser() {
        owner.ifPresent(role -> maintain("ALTER ROLE " + role.name() + " NOSUPERUSER"));
    }

    private void maintain(String statement) {
        try (Connection connection = maintenance.open()) {
            SqlText.execute(connection, statement);
        } catch (SQLException e) {
            throw Refusal.of("The server refuses what its administrator asks", e);
        }
    }

    /**
     * Drops the database, ending all sessions in it, and the owner role. A second call does nothing.
     *
     * @throws DatabaseUnavailableException where one of them could not be dropped
     */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try (Connection connection = maintenance.open()) {
            Removal.ofDatabase(connection, administrator, name);
            if (roleToDrop.isPresent()) {
                Removal.ofRole(connection, roleToDrop.get().name());
            }
        } catch (SQLException e) {
            throw Refusal.of("The scratch database " + name + " could not be dropped; drop it by hand", e);
        }
    }
}
