package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.source.FileEdit;
import io.github.migrationverify.source.MergeChangeset;
import io.github.migrationverify.source.MergeRefusedException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * A changelog file of the project's own that is to be changed. Its bytes are kept, each as a character; what is added takes its encoding and
 * its line ends.
 *
 * @param file the file
 * @param bytes what is in it, each byte a character of ISO 8859-1
 */
record OwnText(Path file, String bytes) {

    private static final Pattern ENCODING =
            Pattern.compile("^[^<]{0,3}<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([\\w.-]+)[\"']");

    /**
     * Opens a changelog.
     *
     * @throws MergeRefusedException where it is no file of the project's, or a copy of one
     */
    static OwnText open(Path project, FoundResource resource) {
        Path file = project.resolve(resource.place());
        try {
            if (!resource.uri().getScheme().equals("file") || !Files.isRegularFile(file)) {
                throw new MergeRefusedException(
                        resource.place()
                                + " is no file of this project, so nothing can be added to it; run this goal in the project that has it.");
            }
            if (!Files.isSameFile(file, Path.of(resource.uri()))) {
                throw new MergeRefusedException(
                        resource.place() + " is read from " + Path.of(resource.uri())
                                + ", where the build has copied it; set searchPath to its own folder, so that it is read from there.");
            }
            return new OwnText(file, FileEdit.read(file));
        } catch (IOException e) {
            throw new MergeRefusedException(resource.place() + " cannot be read (" + e + ").");
        }
    }

    /** {@return it as it is added to} */
    ChangelogEdit edit() {
        return ChangelogEdit.of(String.valueOf(file.getFileName()), withLineFeeds());
    }

    /** {@return the edit that adds to it what a text has that it has not; the text is {@link #edit}'s with something put in} */
    FileEdit changed(String text) {
        String old = withLineFeeds();
        int start = StringUtils.indexOfDifference(old, text);
        String added = text.substring(start, start + text.length() - old.length());
        int at = bytesBefore(start);
        return new FileEdit(file, Optional.of(bytes), bytes.substring(0, at) + encoded(added) + bytes.substring(at));
    }

    /** {@return the edit that makes a file beside it, in its manner} */
    FileEdit fresh(Path beside, MergeChangeset changeset) {
        return new FileEdit(beside, Optional.empty(), encoded(edit().fresh(changeset)));
    }

    private boolean hasCarriageReturns() {
        return bytes.contains("\r\n");
    }

    private String decoded() {
        String text = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), charset());
        if (!new String(text.getBytes(charset()), StandardCharsets.ISO_8859_1).equals(bytes)) {
            throw new MergeRefusedException(file + " is not in " + charset()
                    + " throughout, so nothing is added to it; save it in that encoding.");
        }
        return text;
    }

    private String withLineFeeds() {
        return decoded().replace("\r\n", "\n");
    }

    /** How many bytes come before a character of the text that has line feeds alone. */
    private int bytesBefore(int character) {
        String text = decoded();
        int at = 0;
        for (int passed = 0; passed < character; passed++) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return text.substring(0, at).getBytes(charset()).length;
    }

    private String encoded(String text) {
        String whole = hasCarriageReturns() ? text.replace("\n", "\r\n") : text;
        return new String(whole.getBytes(charset()), StandardCharsets.ISO_8859_1);
    }

    private Charset charset() {
        Matcher declared = ENCODING.matcher(bytes);
        return declared.find() && Charset.isSupported(declared.group(1))
                ? Charset.forName(declared.group(1))
                : StandardCharsets.UTF_8;
    }
}
