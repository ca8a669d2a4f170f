package io.github.migrationverify.catalog;

import io.github.migrationverify.catalog.CatalogFile.Place;
import io.github.migrationverify.catalog.WalTail.WrittenBlock;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows every row of the catalogs, and follows them by the blocks that are written. */
final class RowWatch {

    /** What is older belongs to PostgreSQL, and what depends on it is not recorded. Manual: "pg_depend". */
    private static final long FIRST_NORMAL_OID = 16384;

    /** The one among these on which dependencies are recorded, since users may drop it. */
    private static final long PUBLIC_SCHEMA = 2200;

    private final WalTail wal;
    private final StepReader reader;
    private final Address publicSchema;
    private CatalogFiles files;
    private RowMirror mirror = new RowMirror(Map.of());
    private Map<Address, String> names = Map.of();
    private Set<Block> unsettled = Set.of();
    private boolean lost = true;

    /** Knows nothing yet, until {@link #startOver()}. */
    RowWatch(WalTail wal, StepReader reader) throws SQLException {
        this.wal = wal;
        this.reader = reader;
        this.files = reader.files();
        this.publicSchema = new Address(reader.catalog("pg_namespace"), PUBLIC_SCHEMA);
    }

    /** Which rows have come and gone since the last call; empty where that does not tell what may have changed. */
    Optional<TouchedRows> next() throws SQLException {
        Optional<Set<WrittenBlock>> written = wal.next(files.files());
        Set<Block> blocks = new HashSet<>(unsettled);
        written.ifPresent(some -> blocks.addAll(blocks(some)));
        List<CatalogFile> before = files.files();
        StepReader.Look look = reader.look(blocks);
        files = look.files();
        if (lost || written.isEmpty() || !files.files().equals(before)) {
            return Optional.empty();
        }
        // What an open transaction has written is in the log now, and in the rows only once it is committed.
        unsettled = files.othersAreWriting() ? blocks : Set.of();
        TouchedRows touched = mirror.replace(look.rows());
        return isBeyondDependencies(touched) ? Optional.empty() : Optional.of(touched);
    }

    /** Reads all rows, of the state in which the session has just looked. */
    void startOver() throws SQLException {
        mirror = new RowMirror(reader.allRows());
        names = reader.names();
        unsettled = Set.of();
        lost = files.othersAreWriting();
    }

    private Set<Block> blocks(Set<WrittenBlock> written) {
        Map<Place, Long> catalogs = new HashMap<>();
        files.files().forEach(file -> catalogs.put(file.place(), file.catalog()));
        Set<Block> blocks = new HashSet<>();
        for (WrittenBlock block : written) {
            Optional.ofNullable(catalogs.get(block.place()))
                    .ifPresent(catalog -> blocks.add(new Block(catalog, block.number())));
        }
        return blocks;
    }

    private boolean isBeyondDependencies(TouchedRows touched) throws SQLException {
        Set<Address> own = touched.own();
        return own.stream().anyMatch(this::isPinned) || isRenamed(own);
    }

    private boolean isPinned(Address address) {
        return address.oid() < FIRST_NORMAL_OID
                && !address.equals(publicSchema)
                && reader.mayBeDependedOn(address.catalog());
    }

    /** The names of roles and tablespaces stand in the text of many objects. */
    private boolean isRenamed(Set<Address> own) throws SQLException {
        if (own.stream()
                .noneMatch(
                        address -> names.keySet().stream().anyMatch(named -> named.catalog() == address.catalog()))) {
            return false;
        }
        Map<Address, String> before = names;
        names = reader.names();
        return before.entrySet().stream()
                .anyMatch(entry ->
                        !names.getOrDefault(entry.getKey(), entry.getValue()).equals(entry.getValue()));
    }
}
