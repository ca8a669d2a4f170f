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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Gathers objects from the rows of the queries. Their columns: {@code name}; {@code parents}, an array of keys such as
 * {@code table public.bookings}; {@code oid} and {@code xmin}; each further one is an attribute by its label, and NULL
 * where it does not apply.
 */
final class SnapshotBuilder {

    private static final int FIRST_ATTRIBUTE = 5;

    private final SortedMap<ObjectKey, SchemaObject> objects = new TreeMap<>();
    private final Map<ObjectKey, CatalogRow> rows = new HashMap<>();

    void add(ObjectKind kind, ResultSet result) throws SQLException {
        while (result.next()) {
            ObjectKey key = new ObjectKey(kind, result.getString("name"));
            objects.put(key, new SchemaObject(key, parents(result.getArray("parents")), attributes(result)));
            rows.put(key, new CatalogRow(result.getLong("oid"), result.getLong("xmin")));
        }
    }

    /** The snapshot, with nothing in it that belongs to a history table. */
    SchemaSnapshot without(HistoryTables historyTables, SortedMap<String, Integer> unmodelled) {
        historyTables.belongings(objects.values()).forEach(key -> {
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
