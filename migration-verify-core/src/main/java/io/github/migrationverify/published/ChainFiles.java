package io.github.migrationverify.published;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.io.FilenameUtils;

/** Which files of a project may have a say in its chain, whatever the tool. */
final class ChainFiles {

    /** A file of this size is neither laid out nor compared by its content. */
    static final long LARGEST = 50_000_000;

    /** What is compiled, shown or linked, and never read as a migration or its data; a project may have thousands of them. */
    private static final Set<String> NEVER = Set.of(
            "java", "kt", "scala", "class", "jar", "war", "so", "dll", "exe", "js", "mjs", "jsx", "ts", "tsx", "vue",
            "css", "scss", "less", "html", "map", "md", "adoc", "png", "jpg", "jpeg", "gif", "svg", "ico", "webp",
            "woff", "woff2", "ttf", "eot", "mp3", "mp4", "pdf");

    private ChainFiles() {}

    /** Those that may, as far as their name tells; paths are relative to the project's folder. */
    static boolean mayCount(String path) {
        return !NEVER.contains(FilenameUtils.getExtension(path).toLowerCase(Locale.ROOT));
    }

    /** Those among them that concern a source, too. */
    static Predicate<String> concerning(Predicate<String> source) {
        return path -> mayCount(path) && source.test(path);
    }
}
