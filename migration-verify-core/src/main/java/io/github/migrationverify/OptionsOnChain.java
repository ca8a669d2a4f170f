package io.github.migrationverify;

import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.roundtrip.RoundTripOptions;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.SourceReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Options whose revision names have been looked up in a chain. */
final class OptionsOnChain {

    private final SourceReading reading;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> irreversible = new HashMap<>();
    private final Optional<String> floor;

    /**
     * Looks the names up.
     *
     * @throws InvalidOptionsException where one names no revision, or several; not where the chain itself could not be
     *     read whole, since then the name may be of a part that is missing
     */
    OptionsOnChain(SourceReading reading, VerifierOptions options) {
        this.reading = reading;
        this.floor = options.roundTrip().floor().flatMap(name -> key("floor", name));
        options.irreversible()
                .forEach((name, reason) -> key("irreversible", name).ifPresent(key -> irreversible.put(key, reason)));
        if (!faults.isEmpty() && reading.refusal().isEmpty()) {
            throw new InvalidOptionsException(faults);
        }
    }

    /** The reading with the declarations of the options added to those of the files; a file's own reason wins. */
    SourceReading reading() {
        List<Migration> migrations =
                reading.migrations().stream().map(this::declared).toList();
        return new SourceReading(
                reading.tool(),
                reading.version(),
                reading.root(),
                reading.graph(),
                migrations,
                reading.faults(),
                reading.gaps(),
                reading.refusal());
    }

    RoundTripOptions roundTrip(RoundTripOptions options) {
        return new RoundTripOptions(
                options.role(), options.initSql(), options.downgrades(), options.stepTimeout(), floor);
    }

    private Migration declared(Migration migration) {
        Optional<String> reason =
                migration.irreversible().or(() -> Optional.ofNullable(irreversible.get(migration.key())));
        return new Migration(migration.revision(), migration.wayDown(), migration.participation(), reason);
    }

    private Optional<String> key(String parameter, String name) {
        List<String> candidates =
                reading.graph().find(name).stream().map(Revision::key).toList();
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0));
        }
        faults.add(
                candidates.isEmpty()
                        ? "%s names '%s', and the chain has no such revision; write the id, author:id or key of one."
                                .formatted(parameter, name)
                        : "%s names '%s', and several revisions answer to that; write one of: %s."
                                .formatted(parameter, name, String.join(", ", candidates)));
        return Optional.empty();
    }
}
