package io.github.migrationverify.schema;

/**
 * What an object is known by: never an OID, an attribute number or a generated name.
 *
 * @param kind its kind
 * @param name its name, each part quoted where SQL needs quotes: {@code public.bookings}; a column, constraint,
 *     trigger or policy follows its table ({@code public.bookings.priority}); a routine carries its argument types
 *     ({@code public.total(integer, text)})
 */
public record ObjectKey(ObjectKind kind, String name) implements Comparable<ObjectKey> {

    @Override
    public int compareTo(ObjectKey other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : name.compareTo(other.name);
    }

    /** {@return such as {@code table public.bookings}} */
    @Override
    public String toString() {
        return kind.word() + " " + name;
    }
}
