package io.github.migrationverify.catalog;

import io.github.migrationverify.schema.CatalogRow;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaObject;
import io.github.migrationverify.schema.SchemaSnapshot;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Gathers objects from the rows of the queries. Their columns: {@code name}; {@code parents}, an array of keys such as
 * {@code table public.bookings}; the two of the {@link Address}; {@code oid} and {@code xmin}; each further one is an attribute by
 * its label, and NULL where it does not apply.
 */
final class SnapshotBuilder {

    private static final int FIRST_ATTRIBUTE = 7;

    private final List<CatalogObject> found = new ArrayList<>();

    void add(ObjectKind kind, ResultSet result) throws SQLException {
        while (result.next()) {
            ObjectKey key = new ObjectKey(kind, result.getString("name"));
            found.add(new CatalogObject(
                    new Address(result.getLong("address_catalog"), result.getLong("address_oid")),
                    new SchemaObject(key, parents(result.getArray("parents")), attributes(result)),
                    new CatalogRow(result.getLong("oid"), result.getLong("xmin"))));
        }
    }

    /** All that was added, what belongs to a history table included. */
    List<CatalogObject> found() {
        return found;
    }

    /** The snapshot, with nothing in it that belongs to a history table. */
    SchemaSnapshot without(HistoryTables historyTables, SortedMap<String, Integer> unmodelled) {
        SortedMap<ObjectKey, SchemaObject> objects = new TreeMap<>();
        Map<ObjectKey, CatalogRow> rows = new HashMap<>();
        found.forEach(one -> {
            objects.put(one.key(), one.object());
            rows.put(one.key(), one.row());
        });
        historyTables.belongings(objects).forEach(key -> {
            objects.remove(key);
            rows.remove(key);
        });
        return new SchemaSnapshot(objects, rows, unmodelled);
    }

    private static List<ObjectKey> parents(Array keys) throws SQLException {
        return Stream.of((String[]) keys.getArray()).map(ObjectKey::parse).toList();
    }

    private static SortedMap<String, String> attributes(ResultSet result) throws SQLException {
        ResultSetMetaData labels = result.getMetaData();
        SortedMap<String, String> attributes = new TreeMap<>();
        for (int column = FIRST_ATTRIBUTE; column <= labels.getColumnCount(); column++) {
            String value = result.getString(column);
            if (value != null) {
                attributes.put(labels.getColumnLabel(column), value);
            }
        }
        return attributes;
    }
}
