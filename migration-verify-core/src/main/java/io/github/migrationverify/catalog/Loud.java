package io.github.migrationverify.catalog;

import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaObject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What of an object can be heard in the text of others: its name and whatever is not known to be its own affair. A comment on a schema,
 * row-level security on a table to which all others refer, the new body of a function that all triggers call: none of them is a reason to
 * read on.
 */
final class Loud {

    private static final Set<String> QUIET = Set.of("comment", "privileges", "owner", SchemaObject.POSITION);

    private static final Set<String> DEFINITION = Set.of("definition");

    private static final Map<ObjectKind, Set<String>> QUIET_IN = Map.of(
            ObjectKind.VIEW, DEFINITION,
            ObjectKind.MATERIALIZED_VIEW, DEFINITION,
            ObjectKind.FUNCTION, DEFINITION,
            ObjectKind.CONSTRAINT, DEFINITION,
            ObjectKind.INDEX, DEFINITION,
            ObjectKind.DOMAIN, Set.of("default", "not null"),
            ObjectKind.TABLE,
                    Set.of(
                            "row level security",
                            "row level security forced",
                            "replica identity",
                            "storage parameters",
                            "persistence",
                            "access method",
                            "tablespace"),
            ObjectKind.COLUMN,
                    Set.of(
                            "not null",
                            "not null constraint",
                            "not null comment",
                            "default",
                            "generated",
                            "identity",
                            "storage",
                            "compression",
                            "statistics target",
                            "options"));

    private Loud() {}

    /** The objects without what is their own affair. */
    static Set<SchemaObject> of(Collection<CatalogObject> objects) {
        return objects.stream().map(CatalogObject::object).map(Loud::of).collect(Collectors.toSet());
    }

    private static SchemaObject of(SchemaObject object) {
        SortedMap<String, String> attributes = new TreeMap<>(object.attributes());
        attributes.keySet().removeAll(QUIET);
        attributes.keySet().removeAll(QUIET_IN.getOrDefault(object.key().kind(), Set.of()));
        return new SchemaObject(object.key(), object.parents(), attributes);
    }
}
