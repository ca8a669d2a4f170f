package io.github.migrationverify.schema;

import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What an object is known by: never an OID, an attribute number or a generated name.
 *
 * @param kind its kind
 * @param name its name, each part quoted where SQL needs quotes: {@code public.bookings}; a column, constraint,
 *     trigger or policy follows its table ({@code public.bookings.priority}); a routine carries its argument types
 *     ({@code public.total(integer, text)})
 */
public record ObjectKey(ObjectKind kind, String name) implements Comparable<ObjectKey> {

    /**
     * Reads what {@link #toString} writes.
     *
     * @param words such as {@code table public.bookings}
     * @return the key
     * @throws IllegalArgumentException where the text does not begin with a kind
     */
    public static ObjectKey parse(String words) {
        return Stream.of(ObjectKind.values())
                .filter(kind -> words.startsWith(" ", kind.word().length()) && words.startsWith(kind.word()))
                // Of an operator and an operator class the longer word is meant.
                .max(Comparator.comparingInt(kind -> kind.word().length()))
                .map(kind -> new ObjectKey(kind, words.substring(kind.word().length() + 1)))
                .orElseThrow(() -> new IllegalArgumentException("no kind of object begins: " + words));
    }

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
