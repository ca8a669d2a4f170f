package io.github.migrationverify.source;

import io.github.migrationverify.revision.Place;
import java.util.List;

/** Something wrong with a project's migration files that the graph alone cannot show. */
public sealed interface SourceFault {

    /** {@return where it is} */
    Place place();

    /**
     * Hands this fault to the visitor's method for its kind.
     *
     * @param <R> what the visitor answers with
     * @param visitor asked once
     * @return the visitor's answer
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * A migration file that nothing includes.
     *
     * @param place the file
     * @param root the root that was expected to include it
     */
    record OrphanFile(Place place, String root) implements SourceFault {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.orphanFile(this);
        }
    }

    /**
     * A reference to a file that is not there.
     *
     * @param place where the reference stands
     * @param reference the path as written
     * @param lookedIn the folders and jars that were searched
     */
    record MissingFile(Place place, String reference, List<String> lookedIn) implements SourceFault {
        /** Copies the list. */
        public MissingFile {
            lookedIn = List.copyOf(lookedIn);
        }

        /** {@return whether it is the root itself that is not there, so that nothing refers to it} */
        public boolean isRoot() {
            return place.line() == 0 && place.file().equals(reference);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.missingFile(this);
        }
    }

    /**
     * Files that include each other in a ring.
     *
     * @param steps the include statements of the ring, in order; the last leads back to the first one's file
     */
    record IncludeLoop(List<Place> steps) implements SourceFault {
        /** Copies the list. */
        public IncludeLoop {
            steps = List.copyOf(steps);
        }

        @Override
        public Place place() {
            return steps.get(0);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.includeLoop(this);
        }
    }

    /**
     * A file that cannot be read as what it claims to be.
     *
     * @param place the file, with the line where it stops making sense where that is known
     * @param cause what the parser said, as a clause without full stop
     */
    record UnreadableFile(Place place, String cause) implements SourceFault {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unreadableFile(this);
        }
    }

    /**
     * A revision that stands before one of its own parents or dependencies in a tool that runs in file order.
     *
     * @param place where the child is declared
     * @param child the child's key
     * @param parent the parent's key
     * @param parentPlace where the parent is declared
     */
    record OrderContradictsParents(Place place, String child, String parent, Place parentPlace) implements SourceFault {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.orderContradictsParents(this);
        }
    }

    /**
     * A file among a tool's migrations that it passes over.
     *
     * @param place the file
     * @param reason why it does, as a clause without full stop
     */
    record StrayFile(Place place, String reason) implements SourceFault {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strayFile(this);
        }
    }

    /**
     * A version that more than one migration has.
     *
     * @param places where they are, in the tool's order; at least two
     * @param said what the tool says of it, as a clause without full stop
     */
    record DuplicateVersion(List<Place> places, String said) implements SourceFault {
        /** Copies the list. */
        public DuplicateVersion {
            places = List.copyOf(places);
        }

        @Override
        public Place place() {
            return places.get(places.size() - 1);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.duplicateVersion(this);
        }
    }

    /**
     * One method for each kind of fault, so that a new kind cannot be forgotten by whoever tells them apart.
     *
     * @param <R> what each method answers with
     */
    interface Visitor<R> {
        /** {@return the answer to a file that nothing includes} */
        R orphanFile(OrphanFile fault);

        /** {@return the answer to a reference to a file that is not there} */
        R missingFile(MissingFile fault);

        /** {@return the answer to files that include each other} */
        R includeLoop(IncludeLoop fault);

        /** {@return the answer to a file that cannot be read} */
        R unreadableFile(UnreadableFile fault);

        /** {@return the answer to a file that is passed over} */
        R strayFile(StrayFile fault);

        /** {@return the answer to a version that several migrations have} */
        R duplicateVersion(DuplicateVersion fault);

        /** {@return the answer to a child that stands before its parent} */
        R orderContradictsParents(OrderContradictsParents fault);
    }
}
