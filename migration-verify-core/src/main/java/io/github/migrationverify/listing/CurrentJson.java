package io.github.migrationverify.listing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.migrationverify.history.CurrentState;
import io.github.migrationverify.history.Entry;
import java.util.List;

/** Where a database stands as JSON, in the fields of a health check; described in {@code docs/commands.md}. */
public final class CurrentJson {

    private CurrentJson() {}

    /** {@return it, without a line end after it} */
    public static String text(CurrentState state) {
        ObjectNode document = Json.document();
        document.put("status", state.isCurrent() ? "ready" : "unhealthy");
        document.put("db_connected", true).put("migrations_current", state.isCurrent());
        document.put("current_revision", state.current().isEmpty() ? null : CurrentText.names(state.current()));
        document.put("expected_revision", state.expected().isEmpty() ? null : CurrentText.names(state.expected()));
        put(document, "current_revisions", state.current());
        put(document, "expected_revisions", state.expected());
        put(document, "pending", state.pending());
        Json.put(document, "unknown", state.unknown());
        Json.put(document, "out_of_order", state.outOfOrder());
        document.put("tool", state.tool()).put("root", state.root()).put("database", state.database());
        document.put("table", state.table().orElse(null));
        document.put("broken", state.broken().orElse(null));
        return Json.text(document);
    }

    private static void put(ObjectNode document, String field, List<Entry> entries) {
        Json.put(document, field, entries.stream().map(Entry::name).toList());
    }
}
