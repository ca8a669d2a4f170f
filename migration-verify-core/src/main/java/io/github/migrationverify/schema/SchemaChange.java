package io.github.migrationverify.schema;

import java.util.List;

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
        ALTERED
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
            for (AttributeChange change : attributes) {
                text.append("\n    ").append(change.attribute()).append(": ");
                text.append(change.before().orElse("(none)")).append(" -> ");
                text.append(change.after().orElse("(none)"));
            }
            return text.toString();
        }
    }
}
