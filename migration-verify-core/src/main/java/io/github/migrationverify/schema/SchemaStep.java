package io.github.migrationverify.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a stretch of time made of a schema: the objects that it may have touched, as they were and as they are. It costs what was
 * touched, whatever the size of the schema, and steps can be put together.
 *
 * @param before the objects as they were; one that was not there is absent
 * @param after the objects as they are; one that is not there is absent. An object that is in neither map was not touched,
 *     and the columns of a table are all in or all out
 */
public record SchemaStep(Map<ObjectKey, SchemaObject> before, Map<ObjectKey, SchemaObject> after) {

    /** Nothing was touched. */
    public static final SchemaStep NOTHING = new SchemaStep(Map.of(), Map.of());

    /** Copies the maps. */
    public SchemaStep {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /**
     * Puts this step and the one that follows it together.
     *
     * @param next what happened right after this
     * @return what happened in both
     */
    public SchemaStep then(SchemaStep next) {
        Map<ObjectKey, SchemaObject> first = new HashMap<>(before);
        next.before.forEach((key, object) -> {
            if (!isTouched(key)) {
                first.put(key, object);
            }
        });
        Map<ObjectKey, SchemaObject> last = new HashMap<>(next.after);
        after.forEach((key, object) -> {
            if (!next.isTouched(key)) {
                last.put(key, object);
            }
        });
        return new SchemaStep(first, last);
    }

    /**
     * Goes back.
     *
     * @param end the whole schema as it is after this stretch
     * @return the whole schema as it was before it
     */
    public SchemaSnapshot startedFrom(SchemaSnapshot end) {
        SortedMap<ObjectKey, SchemaObject> objects = new TreeMap<>(end.objects());
        objects.keySet().removeAll(after.keySet());
        objects.putAll(before);
        return new SchemaSnapshot(objects, Map.of(), end.unmodelled());
    }

    /** {@return how the schema after this stretch differs from the one before it} */
    public SchemaDiff diff() {
        return SchemaDiff.between(picture(before), picture(after));
    }

    /** {@return whether anything was touched that belongs to the cluster, not to the database} */
    public boolean touchesCluster() {
        return Stream.of(before, after)
                .flatMap(objects -> objects.keySet().stream())
                .anyMatch(key -> key.kind().ofTheCluster());
    }

    private boolean isTouched(ObjectKey key) {
        return before.containsKey(key) || after.containsKey(key);
    }

    private static SchemaSnapshot picture(Map<ObjectKey, SchemaObject> objects) {
        SortedMap<ObjectKey, SchemaObject> sorted = new TreeMap<>(objects);
        return new SchemaSnapshot(sorted, Map.of(), new TreeMap<>());
    }
}
