package io.github.migrationverify.schema;

import java.util.List;
import java.util.Optional;

/** One difference between two snapshots. */
public sealed interface SchemaChange {

    /** {@return the object that differs} */
    ObjectKey key();

    /** {@return the difference as one or more lines for people, without a trailing line end} */
    String describe();

    /** {@return what became of the object} */
    Effect effect();

    /** What becomes of an object between two snapshots. */
    enum Effect {
        /** It came. */
        ADDED,
        /** It went. */
        REMOVED,
        /** It is another. */
        ALTERED,
        /** It is the same, in another place among its table's columns. */
        MOVED
    }

    /**
     * An object that is there after and was not before.
     *
     * @param object the object as it is after
     */
    record Added(SchemaObject object) implements SchemaChange {
        @Override
        public ObjectKey key() {
            return object.key();
        }

        @Override
        public Effect effect() {
            return Effect.ADDED;
        }

        @Override
        public String describe() {
            return "+ " + key();
        }
    }

    /**
     * An object that was there before and is not after.
     *
     * @param object the object as it was before
     */
    record Removed(SchemaObject object) implements SchemaChange {
        @Override
        public ObjectKey key() {
            return object.key();
        }

        @Override
        public Effect effect() {
            return Effect.REMOVED;
        }

        @Override
        public String describe() {
            return "- " + key();
        }
    }

    /**
     * An object that is there before and after, and differs.
     *
     * @param key the object
     * @param attributes what differs; never empty
     */
    record Altered(ObjectKey key, List<AttributeChange> attributes) implements SchemaChange {
        /** Copies the list. */
        public Altered {
            attributes = List.copyOf(attributes);
        }

        @Override
        public Effect effect() {
            return Effect.ALTERED;
        }

        @Override
        public String describe() {
            StringBuilder text = new StringBuilder("~ ").append(key);
            attributes.forEach(change ->
                    text.append('\n').append(change.describe().indent(4).stripTrailing()));
            return text.toString();
        }
    }

    /**
     * A column that is there before and after, and has changed its place among its table's columns, as one does that is
     * dropped and added again. All else that differs in it is told apart, by {@link Altered}.
     *
     * @param key the column
     * @param before the column it came after; empty where it was the first
     * @param after the column it comes after; empty where it is the first
     */
    record Moved(ObjectKey key, Optional<ObjectKey> before, Optional<ObjectKey> after) implements SchemaChange {
        @Override
        public Effect effect() {
            return Effect.MOVED;
        }

        @Override
        public String describe() {
            return "~ " + key + "\n    position: " + place(before) + " -> " + place(after);
        }

        private static String place(Optional<ObjectKey> predecessor) {
            return predecessor.map(column -> "after " + column.name()).orElse("first");
        }
    }
}
