package io.github.migrationverify.database;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.util.PasswordUtil;

/** A password that nobody can guess, for a role of a server of ours. */
final class RandomPassword {

    /**
     * Rounds of hashing make a password harder to guess from its hash, and every log-in slower, at both ends. This one cannot be
     * guessed, and a round trip logs in thousands of times.
     */
    private static final int ROUNDS = 1;

    private static final int SALT_BYTES = 16;

    private RandomPassword() {}

    /**
     * Gives a role a new password. It is hashed before it is sent, so that it is in no server log.
     *
     * @param role role name, of letters, digits and underscores
     * @return the password
     */
    static String give(Connection connection, String role) throws SQLException {
        String password = RandomName.letters(32);
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        String hash = PasswordUtil.encodeScramSha256(password.toCharArray(), ROUNDS, salt);
        SqlText.execute(connection, "ALTER ROLE " + role + " PASSWORD '" + hash + "'");
        return password;
    }
}
