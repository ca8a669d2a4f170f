package io.github.migrationverify.roundtrip;

import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.source.RunFailure;
import java.util.Optional;

/**
 * What the first way up showed.
 *
 * @param failure what ended it before its time
 * @param head the schema at its end, be that head or where it failed
 */
public record UpgradeFacts(Optional<RunFailure> failure, SchemaSnapshot head) {}
