package io.github.migrationverify.check;

import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.source.RunFailure;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Tells whether a way up failed because something was there already. */
final class Leftovers {

    private static final Set<String> EXISTS_ALREADY = Set.of("42P06", "42P07", "42701", "42710", "42723");

    private Leftovers() {}

    /** The one of these objects that stopped it. */
    static Optional<ObjectKey> stopping(RunFailure failure, Collection<ObjectKey> objects) {
        return SchemaNames.mentioned(failure.message().message())
                .filter(name -> existsAlready(failure.message().sqlState()))
                .flatMap(name -> objects.stream()
                        .filter(key -> SchemaNames.answers(key, name))
                        .min(Comparator.naturalOrder()));
    }

    /** Whether an SQLSTATE says that an object is there already. */
    static boolean existsAlready(Optional<String> sqlState) {
        return sqlState.filter(EXISTS_ALREADY::contains).isPresent();
    }
}
