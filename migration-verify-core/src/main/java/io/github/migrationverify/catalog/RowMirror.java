package io.github.migrationverify.catalog;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which rows stand in which block of the catalogs, and whose they are; 16 bytes for each. */
final class RowMirror {

    private final Map<Block, BlockRows> blocks;

    RowMirror(Map<Block, BlockRows> all) {
        this.blocks = new HashMap<>(all);
    }

    /** Takes in what some blocks hold now, and says whose rows have come or gone. */
    TouchedRows replace(Map<Block, BlockRows> now) {
        Set<OwnedRow> came = new HashSet<>();
        Set<OwnedRow> went = new HashSet<>();
        now.forEach((block, rows) -> {
            BlockRows before = blocks.getOrDefault(block, BlockRows.NONE);
            came.addAll(rows.without(before, block));
            went.addAll(before.without(rows, block));
            blocks.put(block, rows);
        });
        return new TouchedRows(came, went);
    }
}
