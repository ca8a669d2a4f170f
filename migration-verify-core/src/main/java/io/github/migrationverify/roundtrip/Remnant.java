package io.github.migrationverify.roundtrip;

import io.github.migrationverify.schema.SchemaChange;
import java.util.Optional;

/**
 * Something that the way down did not put back.
 *
 * @param change the state that should be there again against the state that is
 * @param createdBy key of the revision whose upgrade created the object; empty where none did
 * @param writtenBy key of the revision whose upgrade or downgrade wrote the object's catalog row last; empty where none
 *     did or the object is gone
 */
public record Remnant(SchemaChange change, Optional<String> createdBy, Optional<String> writtenBy) {

    /** {@return the revision to look at first: the creator where there is one, else the last writer} */
    public Optional<String> suspect() {
        return createdBy.or(() -> writtenBy);
    }
}
