package io.github.migrationverify.roundtrip;

import io.github.migrationverify.schema.SchemaDiff;
import io.github.migrationverify.source.RunFailure;
import java.util.Optional;

/**
 * What the second way up showed.
 *
 * @param failure what ended it before its time
 * @param difference the schema at the first head against that at the second; empty where they are equal or were not
 *     compared
 */
public record ReupgradeFacts(Optional<RunFailure> failure, SchemaDiff difference) {}
