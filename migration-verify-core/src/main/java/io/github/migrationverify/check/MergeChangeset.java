package io.github.migrationverify.check;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.migrationverify.revision.Revision;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.commons.io.FilenameUtils;
import org.apache.commons.lang3.Strings;
import org.apache.commons.text.StringEscapeUtils;

/** An empty changeset that joins several heads, to be pasted into a changelog. */
final class MergeChangeset {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{12}");

    private MergeChangeset() {}

    /** The changeset in the format of the chain's root. */
    static String text(Chain chain, List<Revision> heads) {
        List<String> names = heads.stream().map(Revision::key).map(chain::name).toList();
        String revises = "revises: " + String.join(", ", names);
        String author = author(heads.get(heads.size() - 1));
        String id = id(heads, names);
        String root = chain.reading().root();
        return switch (FilenameUtils.getExtension(root).toLowerCase(Locale.ROOT)) {
            case "sql" -> sql(author, id, revises);
            case "yaml", "yml" -> yaml(author, id, revises);
            case "json" -> json(author, id, revises);
            default -> xml(author, id, revises);
        };
    }

    /** Liquibase refuses an empty changeset in formatted SQL, and an empty rollback without a line of its own. */
    private static String sql(String author, String id, String revises) {
        return "--changeset " + author + ":" + id + "\n--comment " + revises + "\nSELECT 1;\n--rollback empty";
    }

    private static String xml(String author, String id, String revises) {
        return "<changeSet id=\"" + StringEscapeUtils.escapeXml10(id) + "\" author=\""
                + StringEscapeUtils.escapeXml10(author) + "\">\n    <comment>" + StringEscapeUtils.escapeXml10(revises)
                + "</comment>\n    <rollback/>\n</changeSet>";
    }

    private static String yaml(String author, String id, String revises) {
        return "- changeSet:\n    id: " + quoted(id) + "\n    author: " + quoted(author) + "\n    comment: "
                + quoted(revises) + "\n    changes: []\n    rollback:\n      - empty: {}";
    }

    private static String json(String author, String id, String revises) {
        return "{\"changeSet\": {\n  \"id\": " + quoted(id) + ",\n  \"author\": " + quoted(author)
                + ",\n  \"comment\": " + quoted(revises)
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
