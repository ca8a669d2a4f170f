package io.github.migrationverify.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.migrationverify.database.ConnectionDetails;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pg_dump, with pg_dumpall beside it.
 *
 * @param before what a command begins with that runs it; empty for one on this machine
 * @param folder where it is; empty where the shell knows
 * @param major its major version, and so the newest server that it reads
 */
record PgDump(List<String> before, Path folder, int major) {

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    /** What there is in a place; empty where its version is none that we know. */
    static Optional<PgDump> in(List<String> before, Path folder) {
        PgDump unknown = new PgDump(before, folder, 0);
        Matcher version = VERSION.matcher(unknown.output("pg_dump", List.of("--version"), ""));
        return Optional.of(version)
                .filter(Matcher::find)
                .map(found -> new PgDump(before, folder, Integer.parseInt(found.group(1))))
                .filter(dump -> dump.major() >= 14 && dump.major() <= 18);
    }

    /** Those of this machine. */
    static Stream<PgDump> local() {
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(":")).map(Path::of);
        Stream<Path> debian =
                Stream.of("14", "15", "16", "17", "18").map(major -> Path.of("/usr/lib/postgresql", major, "bin"));
        return Stream.concat(onPath, debian)
                .filter(folder -> Files.isExecutable(folder.resolve("pg_dump")))
                .flatMap(folder -> in(List.of(), folder).stream());
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
        List<String> all = new ArrayList<>();
        all.addAll(List.of("--host", uri.getHost(), "--port", String.valueOf(uri.getPort())));
        all.addAll(List.of("--username", database.user(), "--no-password"));
        all.addAll(List.of(arguments));
        return output(program, all, database.password());
    }

    private static URI uri(ConnectionDetails database) {
        return URI.create(database.url().substring("jdbc:".length()));
    }

    private String output(String program, List<String> arguments, String password) {
        List<String> command = new ArrayList<>(before);
        command.add(folder.resolve(program).toString());
        command.addAll(arguments);
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
