package io.github.migrationverify.listing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.migrationverify.history.Entry;
import io.github.migrationverify.history.Listing;
import io.github.migrationverify.history.Mark;

/** A listing as JSON, described in {@code docs/commands.md}. */
public final class ListingJson {

    private ListingJson() {}

    /** {@return heads as JSON, without a line end after it} */
    public static String heads(Listing listing) {
        return text(listing, "heads");
    }

    /** {@return a history as JSON, without a line end after it} */
    public static String history(Listing listing) {
        return text(listing, "revisions");
    }

    private static String text(Listing listing, String field) {
        ObjectNode document = Json.document();
        document.put("tool", listing.tool()).put("root", listing.root());
        document.put("broken", listing.broken().orElse(null));
        ArrayNode entries = document.putArray(field);
        listing.entries().forEach(entry -> entry(entries.addObject(), entry));
        return Json.text(document);
    }

    private static void entry(ObjectNode node, Entry entry) {
        node.put("id", entry.name()).put("key", entry.key());
        Json.put(node, "parents", entry.parents());
        Json.put(node, "dependencies", entry.dependencies());
        Json.put(node, "labels", entry.labels());
        node.put("head", entry.isHead()).put("effectiveHead", entry.is(Mark.EFFECTIVE_HEAD));
        node.put("branchPoint", entry.is(Mark.BRANCH_POINT)).put("mergePoint", entry.is(Mark.MERGE_POINT));
        node.put("current", entry.is(Mark.CURRENT));
        node.put("filtered", entry.filter().orElse(null));
        node.put("description", entry.description());
        node.put("file", entry.place().file());
        if (entry.place().line() > 0) {
            node.put("line", entry.place().line());
        } else {
            node.putNull("line");
        }
    }
}
