package io.github.migrationverify.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class FoldersTests {

    @Test
    void the_cache_is_where_the_environment_says(@TempDir Path home) throws IOException {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(cacheWithHome(home)).isEqualTo(home.resolve("migration-verify/postgresql"));
    }

    @Test
    void root_passes_over_a_cache_that_no_other_user_can_enter(@TempDir Path home) throws IOException {
        assumeTrue(LocalUser.current().isRoot());
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        assertThat(cacheWithHome(home))
                .doesNotHaveToString(home.resolve("migration-verify/postgresql").toString());
    }

    @Test
    void a_cache_that_others_may_write_to_is_passed_over(@TempDir Path home) throws IOException {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path prepared = Files.createDirectory(home.resolve("migration-verify"));
        Files.setPosixFilePermissions(prepared, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(cacheWithHome(home).startsWith(prepared)).isFalse();
    }

    @Test
    void a_cache_that_is_a_link_is_passed_over(@TempDir Path home) throws IOException {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        Files.createSymbolicLink(home.resolve("migration-verify"), elsewhere);
        assertThat(cacheWithHome(home).startsWith(home)).isFalse();
    }

    @Test
    void servers_keep_their_data_in_memory_where_that_can_be_used(@TempDir Path memory) throws IOException {
        Files.setPosixFilePermissions(memory, PosixFilePermissions.fromString("rwxr-xr-x"));
        LocalUser user = LocalUser.current();
        Path instances = new Folders(user, variable -> Optional.empty(), Optional.of(memory)).instances();
        assertThat(instances).isEqualTo(memory.resolve("migration-verify-" + user.uid()));
    }

    @Test
    void servers_keep_their_data_on_disk_where_memory_cannot_be_used(@TempDir Path home) throws IOException {
        Path file = Files.createFile(home.resolve("no folder"));
        Path instances = new Folders(LocalUser.current(), variable -> Optional.empty(), Optional.of(file)).instances();
        assertThat(instances.startsWith(home)).isFalse();
    }

    private static Path cacheWithHome(Path home) throws IOException {
        Folders.Environment environment =
                variable -> variable.equals("XDG_CACHE_HOME") ? Optional.of(home.toString()) : Optional.empty();
        return new Folders(LocalUser.current(), environment, Optional.empty()).cache();
    }
}
