package io.github.migrationverify.catalog;

import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.database.ServerMessage;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaDiff;
import io.github.migrationverify.schema.SchemaObject;
import io.github.migrationverify.schema.SchemaSnapshot;
import io.github.migrationverify.schema.SchemaStep;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at everything each time: sound by construction, at a price that grows with the schema. */
final class WholeWatch implements SchemaWatch {

    private final CatalogReader reader;
    private final Connection connection;
    private final String reason;
    private SchemaSnapshot last;

    /** Takes the first picture; the connection, a superuser's, is closed with the watch. The reason says why it is this watch. */
    WholeWatch(CatalogReader reader, Connection connection, String reason) {
        this.reader = reader;
        this.reason = reason;
        this.connection = connection;
        this.last = look();
    }

    @Override
    public SchemaStep step() {
        SchemaSnapshot now = look();
        SchemaStep step = between(last, now);
        last = now;
        return step;
    }

    /** What differs between two whole pictures. */
    static SchemaStep between(SchemaSnapshot then, SchemaSnapshot now) {
        Set<ObjectKey> touched = touched(then.objects(), now.objects());
        return new SchemaStep(only(touched, then), only(touched, now));
    }

    @Override
    public SchemaSnapshot picture() {
        return last;
    }

    @Override
    public Optional<SchemaDiff> audit() {
        return Optional.empty();
    }

    @Override
    public Optional<String> wholeBecause() {
        return Optional.of(reason);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException alreadyLost) {
            return;
        }
    }

    private SchemaSnapshot look() {
        try {
            return reader.read(connection);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** What a watch throws where the database does not answer. */
    static DatabaseUnavailableException unreadable(SQLException e) {
        return new DatabaseUnavailableException(
                "The scratch database's catalog could not be read: "
                        + ServerMessage.of(e).message() + " Run again.",
                e);
    }

    private static Set<ObjectKey> touched(Map<ObjectKey, SchemaObject> then, Map<ObjectKey, SchemaObject> now) {
        Set<ObjectKey> touched = new HashSet<>();
        then.forEach((key, object) -> {
            if (!object.equals(now.get(key))) {
                touched.add(key);
            }
        });
        now.keySet().stream().filter(key -> !then.containsKey(key)).forEach(touched::add);
        Set<ObjectKey> tables = new HashSet<>();
        touched.stream()
                .filter(key -> key.kind() == ObjectKind.COLUMN)
                .forEach(key -> tables.addAll(tableOf(key, then, now)));
        addColumns(tables, then, touched);
        addColumns(tables, now, touched);
        return touched;
    }

    private static Set<ObjectKey> tableOf(
            ObjectKey column, Map<ObjectKey, SchemaObject> then, Map<ObjectKey, SchemaObject> now) {
        Set<ObjectKey> tables = new HashSet<>();
        for (Map<ObjectKey, SchemaObject> side : List.of(then, now)) {
            if (side.containsKey(column)) {
                tables.add(side.get(column).parents().get(0));
            }
        }
        return tables;
    }

    private static void addColumns(
            Set<ObjectKey> tables, Map<ObjectKey, SchemaObject> objects, Set<ObjectKey> touched) {
        objects.forEach((key, object) -> {
            if (key.kind() == ObjectKind.COLUMN
                    && tables.contains(object.parents().get(0))) {
                touched.add(key);
            }
        });
    }

    private static Map<ObjectKey, SchemaObject> only(Set<ObjectKey> keys, SchemaSnapshot picture) {
        Map<ObjectKey, SchemaObject> objects = new HashMap<>(picture.objects());
        objects.keySet().retainAll(keys);
        return objects;
    }
}
