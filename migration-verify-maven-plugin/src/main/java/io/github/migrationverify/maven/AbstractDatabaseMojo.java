package io.github.migrationverify.maven;

import io.github.migrationverify.process.DatabaseOrder;
import io.github.migrationverify.source.HistoryPlace;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** A database of the user's, which is only read, in the parameters of the goals that look at one. */
abstract class AbstractDatabaseMojo extends AbstractCommandMojo {

    @Inject
    private SettingsDecrypter decrypter;

    /**
     * URL of the database to look at, {@code jdbc:postgresql://HOST:5432/NAME} or in SQLAlchemy's form; it is only read. By default what
     * a {@code liquibase-maven-plugin} of the same pom, {@code liquibase.properties} or Alembic's configuration name.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.url")
    @Nullable
    String url;

    /**
     * The role to look at the database as. By default that of {@code server}, else what goes with the URL.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.username")
    private @Nullable String username;

    /**
     * The role's password. By default that of {@code server}, else what goes with the URL.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.password")
    private @Nullable String password;

    /**
     * Id of the server in {@code settings.xml} that has user name and password, encrypted ones included. By default none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.server")
    @Nullable
    String server;

    /**
     * The table in which the tool keeps its history, {@code TABLE} or {@code SCHEMA.TABLE}. By default the tool's own name for it, in
     * whichever schema it is.
     *
     * @since 0.1.0
     */
    @Parameter(property = "migration-verify.historyTable")
    private @Nullable String historyTable;

    /** {@return the database, as far as the parameters say which} */
    final DatabaseOrder database(ParameterFaults faults) {
        Optional<Credentials> credentials =
                ParameterFaults.text(server).flatMap(id -> Credentials.of(id, session, decrypter, faults));
        return new DatabaseOrder(
                ParameterFaults.text(url),
                ParameterFaults.text(username).or(() -> credentials.flatMap(Credentials::username)),
                ParameterFaults.text(password).or(() -> credentials.flatMap(Credentials::password)),
                ParameterFaults.text(historyTable).map(HistoryPlace::of).orElseGet(HistoryPlace::unknown));
    }
}
