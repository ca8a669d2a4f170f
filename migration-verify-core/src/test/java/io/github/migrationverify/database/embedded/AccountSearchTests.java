package io.github.migrationverify.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.migrationverify.database.DatabaseServer;
import io.github.migrationverify.database.DatabaseUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class AccountSearchTests {

    private static final Path PASSWD = Path.of("/etc/passwd");

    @ParameterizedTest
    @ValueSource(strings = {"setpriv", "runuser", "su", "unshare"})
    void each_way_of_not_being_root_runs_a_whole_server(String program) throws IOException, SQLException {
        Folders folders = Folders.ofThisMachine();
        assumeTrue(folders.user().isRoot(), "only root has to become somebody else");
        Binaries binaries = new BinaryCache(folders.cache(), Platform.current(), TestBinaries.INSTANCE)
                .binaries(PostgresVersion.parse(PostgresVersion.DEFAULT_MAJOR));
        Account account = AccountSearch.candidates(PasswdEntry.unprivileged(PASSWD)).stream()
                .filter(candidate -> candidate.prefix().get(0).equals(program))
                .findFirst()
                .orElseThrow();
        try (DatabaseServer server = startUnlessMissing(binaries, account, folders.instances());
                Connection connection = server.administrator().open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT 1")) {
            assertThat(row.next()).isTrue();
        }
    }

    /** Not every machine has every program, nor lets it work; the next one is tried then. */
    private static DatabaseServer startUnlessMissing(Binaries binaries, Account account, Path instances)
            throws IOException {
        try {
            return EmbeddedServer.start(binaries, account, instances);
        } catch (DatabaseUnavailableException e) {
            assumeTrue(
                    !String.valueOf(e.getMessage()).matches("(?s).*(No such file|Operation not permitted).*"),
                    () -> account.prefix().get(0) + " does not work here: " + e.getMessage());
            throw e;
        }
    }

    @Test
    void postgres_is_preferred_to_nobody(@TempDir Path folder) throws IOException {
        assertThat(entry(folder, "root:x:0:0::/root:/bin/sh", "nobody:x:65534:65533::/:", "postgres:x:101:104::/:"))
                .contains(new PasswdEntry("postgres", 101, 104));
        assertThat(entry(folder, "root:x:0:0::/root:/bin/sh", "nobody:x:65534:65533::/:"))
                .contains(new PasswdEntry("nobody", 65534, 65533));
    }

    @Test
    void a_user_that_is_root_by_another_name_does_not_count(@TempDir Path folder) throws IOException {
        assertThat(entry(folder, "postgres:x:0:0::/:", "nobody:broken")).isEmpty();
        assertThat(PasswdEntry.unprivileged(folder.resolve("missing"))).isEmpty();
    }

    private static Optional<PasswdEntry> entry(Path folder, String... lines) throws IOException {
        return PasswdEntry.unprivileged(
                Files.write(folder.resolve("passwd"), Stream.of(lines).toList()));
    }
}
