package io.github.migrationverify.process;

import io.github.migrationverify.ChainCommands.DatabaseChoice;
import io.github.migrationverify.InvalidOptionsException;
import io.github.migrationverify.database.UserDatabase;
import io.github.migrationverify.source.HistoryPlace;
import io.github.migrationverify.source.MigrationSource;
import java.util.List;
import java.util.Optional;

/**
 * A database to be looked at, as far as the user says which.
 *
 * @param url its URL; empty for the one that the project's own configuration names
 * @param username role name; empty for what goes with the URL
 * @param password the role's password; empty for what goes with the URL
 * @param history where the tool's history is in it
 */
public record DatabaseOrder(
        Optional<String> url, Optional<String> username, Optional<String> password, HistoryPlace history) {

    /** {@return the database, found} */
    DatabaseChoice choice(MigrationSource source) {
        Optional<UserDatabase> declared = source.declaredDatabase();
        UserDatabase database = url.map(given -> new UserDatabase(given, username, password))
                .or(() -> declared.map(
                        own -> new UserDatabase(own.url(), username.or(own::username), password.or(own::password))))
                .orElseThrow(() -> new InvalidOptionsException(List.of("No database is named: set the parameter url to"
                        + " jdbc:postgresql://HOST:5432/NAME; the project's own configuration names none.")));
        return new DatabaseChoice(database, history);
    }

    /** {@return which, without the password} */
    @Override
    public String toString() {
        return url.map(given -> new UserDatabase(given, username, password).toString())
                .orElse("the project's own");
    }
}
