package io.github.migrationverify.published;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.ObjectLoader;

/**
 * What git has in place of a file that Git LFS keeps.
 *
 * @param sha256 of the file's content, hexadecimal
 */
record LfsPointer(String sha256) {

    private static final int LARGEST = 1024;
    private static final Pattern TEXT = Pattern.compile(
            "version https://git-lfs\\.github\\.com/spec/v1\\n.*?oid sha256:(?<sha>[0-9a-f]{64})\\n.*", Pattern.DOTALL);

    static Optional<LfsPointer> in(ObjectLoader content) {
        if (content.getSize() >= LARGEST) {
            return Optional.empty();
        }
        Matcher pointer = TEXT.matcher(new String(content.getCachedBytes(), StandardCharsets.UTF_8));
        return pointer.matches() ? Optional.of(new LfsPointer(pointer.group("sha"))) : Optional.empty();
    }

    /** Whether a file has the content. */
    boolean pointsTo(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > ChainFiles.LARGEST) {
            return false;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest).equals(sha256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
