package io.github.migrationverify.source.liquibase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Jars made for a test. */
final class Jars {

    private Jars() {}

    /** {@return a jar with these entries, by path} */
    static Path of(Path jar, Map<String, String> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    /** {@return a jar with all files of a folder} */
    static Path of(Path jar, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder);
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> add(zip, folder, file));
        }
        return jar;
    }

    private static void add(ZipOutputStream zip, Path folder, Path file) {
        try {
            zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
            Files.copy(file, zip);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
