package io.github.migrationverify.source;

import io.github.migrationverify.revision.Place;
import java.util.Optional;

/** What can be said, before anything is run, of how a revision is reverted. */
public sealed interface WayDown {

    /** {@return what is missing for it to be reverted, as a clause without full stop; empty where nothing is} */
    default Optional<String> obstacle() {
        return Optional.empty();
    }

    /**
     * {@return why it stays when revisions around it are reverted, as a clause without full stop; empty where it has to be reverted like
     * any other}
     */
    default Optional<String> stays() {
        return Optional.empty();
    }

    /** {@return where it stands, where that is another file than the revision's} */
    default Optional<Place> place() {
        return Optional.empty();
    }

    /** Its author wrote one. */
    record Declared() implements WayDown {}

    /**
     * Its author wrote one, in a file of its own.
     *
     * @param file the file
     */
    record DeclaredIn(Place file) implements WayDown {
        @Override
        public Optional<Place> place() {
            return Optional.of(file);
        }
    }

    /** The tool knows the inverse by itself. */
    record Automatic() implements WayDown {}

    /**
     * It needs none: what it made stays, and the tool makes it again in its own time.
     *
     * @param reason why, as a clause without full stop
     */
    record Stays(String reason) implements WayDown {
        @Override
        public Optional<String> stays() {
            return Optional.of(reason);
        }
    }

    /**
     * There is none.
     *
     * @param reason what is missing, as a clause without full stop
     */
    record Missing(String reason) implements WayDown {
        @Override
        public Optional<String> obstacle() {
            return Optional.of(reason);
        }
    }
}
