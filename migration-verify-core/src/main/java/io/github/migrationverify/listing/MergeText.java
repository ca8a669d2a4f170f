package io.github.migrationverify.listing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.migrationverify.history.Merged;
import io.github.migrationverify.source.FileEdit;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * What a merge wrote, in the words of {@code alembic merge}.
 *
 * @param directory the project's folder, to which files are shown relative
 */
public record MergeText(Path directory) {

    /** {@return it, line by line; of a dry run with what would be written} */
    public List<String> lines(Merged merged) {
        List<String> lines = new ArrayList<>();
        for (FileEdit edit : merged.edits()) {
            String verb = edit.before().isPresent() ? "Adding to " : "Generating ";
            lines.add(verb + shown(edit) + (merged.dryRun() ? " (dry run, nothing is written):" : " ...  done"));
            if (merged.dryRun()) {
                added(edit).lines().map(line -> ("  " + line).stripTrailing()).forEach(lines::add);
            }
        }
        lines.add(merged.revision() + (merged.dryRun() ? " would merge " : " merges ")
                + String.join(", ", merged.parents()) + ".");
        lines.addAll(merged.notes());
        return lines;
    }

    /** {@return it as JSON, without a line end after it} */
    public String json(Merged merged) {
        ObjectNode document = Json.document().put("revision", merged.revision());
        Json.put(document, "parents", merged.parents());
        ArrayNode files = document.putArray("files");
        for (FileEdit edit : merged.edits()) {
            files.addObject()
                    .put("file", shown(edit))
                    .put("action", edit.before().isPresent() ? "changed" : "created")
                    .put("added", added(edit));
        }
        Json.put(document, "notes", merged.notes());
        document.put("dryRun", merged.dryRun());
        return Json.text(document);
    }

    private String shown(FileEdit edit) {
        Path shown = edit.file().startsWith(directory) ? directory.relativize(edit.file()) : edit.file();
        return shown.toString().replace('\\', '/');
    }

    private static String added(FileEdit edit) {
        String before = edit.before().orElse("");
        int start = Math.max(0, StringUtils.indexOfDifference(before, edit.after()));
        String bytes = edit.after().substring(start, start + edit.after().length() - before.length());
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
