package io.github.migrationverify.maven;

import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/**
 * A server's user name and password, as {@code settings.xml} has them.
 *
 * @param username the user name; empty where there is none
 * @param password the password, decrypted; empty where there is none
 */
record Credentials(Optional<String> username, Optional<String> password) {

    /** {@return those of a server; empty where there is no such server, or it cannot be decrypted, which is then a fault} */
    static Optional<Credentials> of(
            String id, MavenSession session, SettingsDecrypter decrypter, ParameterFaults faults) {
        Server server = session.getSettings().getServer(id);
        if (server == null) {
            faults.add(
                    "server is '" + id + "', and settings.xml has no server of that id; add one, or correct the id.");
            return Optional.empty();
        }
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        for (SettingsProblem problem : result.getProblems()) {
            faults.add("server is '" + id + "', and its password cannot be decrypted (" + problem.getMessage()
                    + "); see `mvn --encrypt-password`.");
        }
        return Optional.of(new Credentials(
                ParameterFaults.text(result.getServer().getUsername()),
                Optional.ofNullable(result.getServer().getPassword())));
    }

    /** {@return the user name alone} */
    @Override
    public String toString() {
        return username.orElse("nobody");
    }
}
