package io.github.migrationverify.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a block holds, packed: two numbers for each row and object that it is of. */
final class BlockRows {

    static final BlockRows NONE = new BlockRows();

    private static final int DECIMAL = 10;
    private static final int SHORT = 16;
    private static final int INT = 32;
    private static final long INT_MASK = 0xFFFF_FFFFL;

    private long[] packed = {};
    private int length;

    /** Reads rows of a catalog: {@code ctid}, {@code xmin} and the two parts of an address. */
    static Map<Block, BlockRows> read(long catalog, ResultSet rows) throws SQLException {
        Map<Block, BlockRows> blocks = new HashMap<>();
        while (rows.next()) {
            String place = rows.getString(1);
            int comma = place.indexOf(',');
            Block block = new Block(catalog, Long.parseLong(place, 1, comma, DECIMAL));
            int offset = Integer.parseInt(place, comma + 1, place.length() - 1, DECIMAL);
            Address owner = new Address(rows.getLong(3), rows.getLong(4));
            blocks.computeIfAbsent(block, key -> new BlockRows()).add(offset, rows.getLong(2), owner);
        }
        blocks.values().forEach(BlockRows::trim);
        return blocks;
    }

    private void add(int offset, long transaction, Address owner) {
        if (length == packed.length) {
            packed = Arrays.copyOf(packed, Math.max(SHORT, 2 * length));
        }
        packed[length++] = (long) offset << INT | transaction;
        packed[length++] = owner.catalog() << INT | owner.oid();
    }

    private void trim() {
        packed = Arrays.copyOf(packed, length);
    }

    /** The rows that this holds and another state of the same block does not. */
    List<OwnedRow> without(BlockRows other, Block block) {
        List<OwnedRow> rows = new ArrayList<>();
        for (int i = 0; i < length; i += 2) {
            if (!other.holds(i, packed[i], packed[i + 1])) {
                Address owner = new Address(packed[i + 1] >>> INT, packed[i + 1] & INT_MASK);
                rows.add(new OwnedRow(block, packed[i], owner));
            }
        }
        return rows;
    }

    /** Looks where it is where nothing has changed, then everywhere: most steps write a few rows of a block. */
    private boolean holds(int guess, long row, long owner) {
        if (guess < length && packed[guess] == row && packed[guess + 1] == owner) {
            return true;
        }
        for (int i = 0; i < length; i += 2) {
            if (packed[i] == row && packed[i + 1] == owner) {
                return true;
            }
        }
        return false;
    }
}
