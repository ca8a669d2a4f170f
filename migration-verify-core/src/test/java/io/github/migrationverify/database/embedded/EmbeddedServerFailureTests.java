package io.github.migrationverify.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migrationverify.database.DatabaseUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Programs that fail as PostgreSQL's own do, in the place of PostgreSQL's own. */
@DisabledOnOs(OS.WINDOWS)
class EmbeddedServerFailureTests {

    private Path home;
    private Path instances;

    @BeforeEach
    void in_empty_folders(@TempDir Path binaries, @TempDir Path servers) {
        home = binaries;
        instances = servers;
    }

    @Test
    void a_full_disk_is_said_with_what_to_do_and_nothing_stays_behind() throws IOException {
        program("initdb", "echo 'initdb: error: could not write: No space left on device'; exit 1");
        program("pg_ctl", "exit 1");
        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessage(
                        "The embedded PostgreSQL did not start: initdb ended with 1: initdb: error: could not write:"
                                + " No space left on device; free some space, or point java.io.tmpdir to a disk that has some");
        assertThat(instances).isEmptyDirectory();
    }

    @Test
    void a_missing_library_is_said_with_what_to_do() throws IOException {
        program("initdb", "echo 'initdb: error while loading shared libraries: libfoo.so.1: cannot open'; exit 127");
        program("pg_ctl", "exit 1");
        assertThatThrownBy(this::start)
                .hasMessageEndingWith(
                        "libfoo.so.1: cannot open; install the library named above, or set databaseProvider=container");
    }

    @Test
    void a_user_without_a_name_is_said_with_what_to_do() throws IOException {
        program(
                "initdb",
                "echo 'initdb: error: could not look up effective user ID 1234: user does not exist'; exit 1");
        program("pg_ctl", "exit 1");
        assertThatThrownBy(this::start)
                .hasMessageEndingWith(
                        "; run the build as a user that /etc/passwd knows, or set databaseProvider=container");
    }

    @Test
    void the_end_of_the_servers_log_is_in_the_sentence() throws IOException {
        program("initdb", ":> \"${1#--pgdata=}/postgresql.conf\"");
        program(
                "pg_ctl",
                "for a; do case $a in --log=*) printf 'LOG: one\\nFATAL: two\\n' > ${a#--log=};; esac; done; exit 1");
        assertThatThrownBy(this::start)
                .hasMessage("The embedded PostgreSQL did not start: pg_ctl start ended with 1: LOG: one | FATAL: two;"
                        + " set another databaseVersion, or databaseProvider=container");
    }

    @Test
    void a_port_that_was_taken_in_the_meantime_is_tried_five_times() throws IOException {
        program("initdb", ":> \"${1#--pgdata=}/postgresql.conf\"");
        program(
                "pg_ctl",
                "echo \"$@\" >> " + home.resolve("calls") + "\n"
                        + "for a; do case $a in --log=*) echo 'LOG: could not bind IPv4 address' > ${a#--log=};; esac; done; exit 1");
        assertThatThrownBy(this::start).hasMessageContaining("could not bind IPv4 address");
        assertThat(Files.readAllLines(home.resolve("calls")).stream().filter(call -> call.startsWith("start")))
                .hasSize(5);
    }

    @Test
    void when_no_other_user_can_be_had_all_ways_tried_are_told() throws IOException {
        program("initdb", "echo refused; exit 1");
        Binaries binaries = new Binaries(home, new Platform("linux-amd64"));
        assertThatThrownBy(() -> new AccountSearch(binaries, home.resolve("out"))
                        .whenRoot(Optional.of(new PasswdEntry("nobody", 65534, 65534))))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageMatching(
                        "PostgreSQL does not run as root, and no other user could be had: tried setpriv \\(.*\\), runuser"
                                + " \\(.*\\), su \\(.*\\), unshare \\(.*\\); run the build as another user, or set"
                                + " databaseProvider=container");
    }

    private void start() throws IOException {
        EmbeddedServer.start(new Binaries(home, new Platform("linux-amd64")), Account.ours(), instances)
                .close();
    }

    private void program(String name, String script) throws IOException {
        Path file = home.resolve("bin").resolve(name);
        Permissions.makeFolder(home.resolve("bin"), Permissions.OPEN);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Permissions.set(file, Permissions.OPEN);
    }
}
