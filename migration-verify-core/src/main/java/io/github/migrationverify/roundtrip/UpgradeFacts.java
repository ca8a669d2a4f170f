package io.github.migrationverify.roundtrip;

import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.source.ModelComparison;
import io.github.migrationverify.source.RunFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the first way up showed.
 *
 * @param failure what ended it before its time
 * @param head the schema at its end, be that head or where it failed
 * @param creators the key of the revision that created each object of {@link #head()}; an object that no revision
 *     created is absent
 * @param marked keys of the revisions that the tool recorded without running them (Liquibase's MARK_RAN)
 * @param models the schema at head against the application's models; empty where head was not reached, or for a tool that knows of none
 */
public record UpgradeFacts(
        Optional<RunFailure> failure,
        SchemaSnapshot head,
        Map<ObjectKey, String> creators,
        List<String> marked,
        Optional<ModelComparison> models) {

    /** Copies the collections. */
    public UpgradeFacts {
        creators = Map.copyOf(creators);
        marked = List.copyOf(marked);
    }
}
