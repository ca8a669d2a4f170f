package io.github.migrationverify.source;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.migrationverify.revision.Revision;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.commons.io.FilenameUtils;
import org.apache.commons.lang3.Strings;
import org.apache.commons.text.StringEscapeUtils;

/**
 * An empty Liquibase changeset that joins several heads: to be pasted, as a remedy, or written.
 *
 * @param id its id
 * @param author its author
 * @param comment its comment, one line, which says what it revises
 */
public record MergeChangeset(String id, String author, String comment) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{12}");

    /**
     * The changeset for some heads.
     *
     * @param heads the heads; never empty
     * @param names what they are called, in the same order
     * @param message what is said of it besides, one line; empty for nothing
     * @param id its id; empty for one in the manner of the heads
     * @return the changeset
     */
    public static MergeChangeset of(
            List<Revision> heads, List<String> names, Optional<String> message, Optional<String> id) {
        return new MergeChangeset(
                id.orElseGet(() -> id(heads, names)),
                author(heads.get(heads.size() - 1)),
                "revises: " + String.join(", ", names)
                        + message.map("; "::concat).orElse(""));
    }

    /**
     * The text of the changeset.
     *
     * @param file the changelog that it is for, whose extension names the format
     * @return the text, lines with line feeds between them, not indented
     */
    public String text(String file) {
        return switch (FilenameUtils.getExtension(file).toLowerCase(Locale.ROOT)) {
            case "sql" -> sql();
            case "yaml", "yml" -> yaml();
            case "json" -> json();
            default -> xml("");
        };
    }

    /** Liquibase refuses an empty changeset in formatted SQL, and an empty rollback without a line of its own. */
    private String sql() {
        return "--changeset " + author + ":" + id + "\n--comment " + comment + "\nSELECT 1;\n--rollback empty";
    }

    /**
     * The text as XML.
     *
     * @param prefix the namespace prefix with its colon; may be empty
     * @return the text
     */
    public String xml(String prefix) {
        return "<%1$schangeSet id=\"%2$s\" author=\"%3$s\">\n    <%1$scomment>%4$s</%1$scomment>\n    <%1$srollback/>\n</%1$schangeSet>"
                .formatted(
                        prefix,
                        StringEscapeUtils.escapeXml10(id),
                        StringEscapeUtils.escapeXml10(author),
                        StringEscapeUtils.escapeXml10(comment));
    }

    private String yaml() {
        return "- changeSet:\n    id: " + quoted(id) + "\n    author: " + quoted(author) + "\n    comment: "
                + quoted(comment) + "\n    changes: []\n    rollback:\n      - empty: {}";
    }

    private String json() {
        return "{\"changeSet\": {\n  \"id\": " + quoted(id) + ",\n  \"author\": " + quoted(author)
                + ",\n  \"comment\": " + quoted(comment)
                + ",\n  \"changes\": [],\n  \"rollback\": [{\"empty\": {}}]\n}}";
    }

    /** A double-quoted scalar means the same in JSON and in YAML. */
    private static String quoted(String value) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(value)) + '"';
    }

    /** The author of the newest head, as the longer of its names says: {@code author:id}. */
    private static String author(Revision head) {
        return head.names().stream()
                .filter(name -> name.length() > head.id().length() && name.endsWith(":" + head.id()))
                .map(name -> Strings.CS.removeEnd(name, ":" + head.id()))
                .findFirst()
                .orElse("merge");
    }

    /** A name in the manner of the heads: twelve hexadecimal digits where they all are such. */
    private static String id(List<Revision> heads, List<String> names) {
        if (heads.stream().allMatch(head -> HASH.matcher(head.id()).matches())) {
            byte[] seed = String.join(" ", names).getBytes(StandardCharsets.UTF_8);
            return UUID.nameUUIDFromBytes(seed).toString().replace("-", "").substring(0, 12);
        }
        return "merge-"
                + String.join("-", heads.stream().map(Revision::id).toList()).replaceAll("[^\\w.-]+", "_");
    }
}
