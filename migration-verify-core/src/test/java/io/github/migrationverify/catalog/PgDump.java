package io.github.migrationverify.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.migrationverify.database.ConnectionDetails;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The newest pg_dump that this machine has; a test that needs it is skipped where it has none, and says so. Where the environment
 * has {@code MIGRATION_VERIFY_TESTS_NEED_PG_DUMP=true}, as the gate sets it, the test fails instead.
 *
 * @param folder where it is, with pg_dumpall beside it
 * @param major its major version, and so the newest server that it reads
 */
record PgDump(Path folder, int major) {

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    static PgDump require() {
        Optional<PgDump> newest =
                folders().flatMap(folder -> in(folder).stream()).max(Comparator.comparing(PgDump::major));
        if (newest.isEmpty()) {
            assertThat(System.getenv("MIGRATION_VERIFY_TESTS_NEED_PG_DUMP"))
                    .as("pg_dump may not be missing here; install postgresql-client")
                    .isNotEqualTo("true");
            System.err.println("SKIPPED: there is no pg_dump of PostgreSQL 14 to 18 on PATH or in /usr/lib/postgresql");
        }
        assumeTrue(newest.isPresent(), "there is no pg_dump");
        return newest.orElseThrow();
    }

    /** The schema of a database as statements, large objects included, and the database's own settings. */
    String schema(ConnectionDetails database) {
        URI uri = uri(database);
        String name = uri.getPath().substring(1);
        String dump = run(database, "pg_dump", "--schema-only", "--blobs", "--create", "--dbname", name);
        return DumpText.of(dump.replace(name, "current"));
    }

    /** The roles and tablespaces of the cluster as statements. */
    String cluster(ConnectionDetails database) {
        return DumpText.of(
                run(database, "pg_dumpall", "--globals-only", "--no-role-passwords", "--database", "postgres"));
    }

    private String run(ConnectionDetails database, String program, String... arguments) {
        URI uri = uri(database);
        List<String> command = new ArrayList<>(List.of(folder.resolve(program).toString()));
        command.addAll(List.of("--host", uri.getHost(), "--port", String.valueOf(uri.getPort())));
        command.addAll(List.of("--username", database.user(), "--no-password"));
        command.addAll(List.of(arguments));
        return output(command, database.password());
    }

    private static URI uri(ConnectionDetails database) {
        return URI.create(database.url().substring("jdbc:".length()));
    }

    private static Stream<Path> folders() {
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(":")).map(Path::of);
        Stream<Path> debian =
                Stream.of("14", "15", "16", "17", "18").map(major -> Path.of("/usr/lib/postgresql", major, "bin"));
        return Stream.concat(onPath, debian).filter(folder -> Files.isExecutable(folder.resolve("pg_dump")));
    }

    private static Optional<PgDump> in(Path folder) {
        Matcher version =
                VERSION.matcher(output(List.of(folder.resolve("pg_dump").toString(), "--version"), ""));
        return Optional.of(version)
                .filter(Matcher::find)
                .map(found -> new PgDump(folder, Integer.parseInt(found.group(1))))
                .filter(dump -> dump.major() >= 14 && dump.major() <= 18);
    }

    private static String output(List<String> command, String password) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("PGPASSWORD", password);
            Process process = builder.start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(text).isZero();
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
