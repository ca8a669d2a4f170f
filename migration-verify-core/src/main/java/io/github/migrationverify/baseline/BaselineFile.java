package io.github.migrationverify.baseline;

import io.github.migrationverify.check.Baseline;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * A project's baseline as it stands in the repository.
 *
 * @param project the project's folder
 * @param path the file, absolute
 * @param given whether the user named it, and so means it to be there
 */
public record BaselineFile(Path project, Path path, boolean given) {

    /** The name of the file where the user gives no other. */
    public static final String NAME = "migration-verify-baseline.yaml";

    /**
     * The file of a project.
     *
     * @param project the project's folder
     * @param name what the user calls it, relative to the project's folder or absolute; empty for {@link #NAME}
     * @return the file, whether or not it exists
     */
    public static BaselineFile of(Path project, Optional<String> name) {
        return new BaselineFile(project, project.resolve(name.orElse(NAME)).normalize(), name.isPresent());
    }

    /** {@return whether there is such a file} */
    public boolean exists() {
        return Files.exists(path);
    }

    /**
     * {@return the baseline that findings are held against: that of the file; none where there is no file and none was named}
     *
     * @throws UnusableBaselineException where it cannot be read, or was named and does not exist
     */
    public Baseline inForce() {
        if (given && !exists()) {
            throw new UnusableBaselineException(
                    List.of(
                            "baselineFile is " + shown()
                                    + ", which does not exist; run mvn migration-verify:baseline to write it, or correct the parameter."));
        }
        return earlier();
    }

    /**
     * {@return the baseline as it was last written; none where there is no file yet}
     *
     * @throws UnusableBaselineException where it cannot be read
     */
    public Baseline earlier() {
        if (!exists()) {
            return Baseline.none();
        }
        try {
            return new BaselineReader(shown()).read(Files.readString(path, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw unusable("read", "it is not text in UTF-8");
        } catch (IOException e) {
            throw unusable("read", e.toString());
        }
    }

    /**
     * Writes the file in one step: whoever reads it meanwhile, or after a crash, has the earlier one or this one, whole.
     *
     * @param baseline what it is to hold
     * @throws UnusableBaselineException where it cannot be written; then it is as it was
     */
    public void write(Baseline baseline) {
        try {
            Path target = exists() ? path.toRealPath() : path;
            Path folder = Files.createDirectories(target.resolveSibling("").toAbsolutePath());
            Path written = Files.createTempFile(folder, ".migration-verify-baseline", ".new");
            try {
                Files.writeString(written, BaselineText.of(baseline), StandardCharsets.UTF_8);
                Permissions.like(target, written);
                Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw unusable("written", e.toString());
        }
    }

    /** {@return the file's name for people: relative to the project where it lies in that, with forward slashes} */
    public String shown() {
        Path shown = path.startsWith(project) ? project.relativize(path) : path;
        return shown.toString().replace('\\', '/');
    }

    private UnusableBaselineException unusable(String verb, String cause) {
        return new UnusableBaselineException(List.of("The baseline " + shown() + " cannot be " + verb + " (" + cause
                + "); correct that, or set baselineFile to another file."));
    }
}
