package io.github.migrationverify.source.script;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The formats of folders that are known, and which of them a folder is in. */
final class FolderFormats {

    static final List<FolderFormat> ALL = List.of(new GolangMigrate(), new Dbmate(), new Goose());

    /** The marks stand at the beginning of a file, after comments at most. */
    private static final int BEGINNING = 16_384;

    private FolderFormats() {}

    /** The format that most files of a folder are unmistakably in; empty where none is in any. */
    static Optional<FolderFormat> of(List<ScriptFile> files) {
        List<ScriptFile> scripts =
                files.stream().filter(file -> file.name().endsWith(".sql")).toList();
        long[] counts = new long[ALL.size()];
        for (ScriptFile script : scripts) {
            String beginning = beginning(script);
            for (int format = 0; format < counts.length; format++) {
                counts[format] += ALL.get(format).isOne(script.name(), beginning) ? 1 : 0;
            }
        }
        return ALL.stream()
                .filter(format -> counts[ALL.indexOf(format)] > 0)
                .max(Comparator.comparingLong(format -> counts[ALL.indexOf(format)]));
    }

    /** Whether a file bears the marks of another format than this, and not of this. */
    static boolean isOfAnother(FolderFormat format, ScriptFile file) {
        String beginning = beginning(file);
        return !format.isOne(file.name(), beginning)
                && ALL.stream().anyMatch(other -> other.isOne(file.name(), beginning));
    }

    /** The beginning of a file's text; nothing where it cannot be read. */
    static String beginning(ScriptFile file) {
        if (!Files.isRegularFile(file.path())) {
            return "";
        }
        try (InputStream stream = Files.newInputStream(file.path())) {
            return new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
