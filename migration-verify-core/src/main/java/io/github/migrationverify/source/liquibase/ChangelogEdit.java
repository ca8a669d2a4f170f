package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.source.MergeChangeset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.io.FilenameUtils;

/**
 * A changelog as text that something is to be added to, every other character of it kept. The line ends are line feeds here; whoever
 * made this puts the file's own back.
 */
sealed interface ChangelogEdit permits XmlEdit, YamlEdit, JsonEdit, SqlEdit {

    /**
     * {@return the changelog, ready to be added to}
     *
     * @param path its path, whose extension names the format
     * @param text what is in it
     */
    static ChangelogEdit of(String path, String text) {
        return switch (FilenameUtils.getExtension(path).toLowerCase(Locale.ROOT)) {
            case "sql" -> new SqlEdit(text);
            case "yaml", "yml" -> new YamlEdit(text);
            case "json" -> new JsonEdit(text);
            default -> new XmlEdit(text);
        };
    }

    /** {@return what stands last in it} */
    LastEntry last();

    /** {@return whether it has changesets of its own} */
    boolean hasChangesets();

    /** {@return the text with a changeset at its end; empty where it cannot be seen where that is} */
    Optional<String> with(MergeChangeset changeset);

    /** {@return the text with an include at its end in the manner of the last one; empty where it cannot be seen where that is} */
    Optional<String> including(String path);

    /** {@return the text of a new changelog in the manner of this one, with one changeset} */
    String fresh(MergeChangeset changeset);

    /** {@return lines, each with something before it, blank ones as they are} */
    static String indented(String lines, String indentation) {
        return lines.lines()
                .map(line -> line.isEmpty() ? line : indentation + line)
                .collect(Collectors.joining("\n"));
    }

    /** {@return a text and more, between which there is one line end; a text that ends in none does not in the end either} */
    static String appended(String text, String more) {
        return text.endsWith("\n") ? text + more + "\n" : text + "\n" + more;
    }
}
