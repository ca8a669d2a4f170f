package io.github.migrationverify.source;

import io.github.migrationverify.revision.Place;
import java.util.List;

/** Something wrong with a project's migration files that the graph alone cannot show. */
public sealed interface SourceFault {

    /** {@return where it is} */
    Place place();

    /**
     * Tells the kinds of fault apart.
     *
     * @param cases what to do with each kind
     * @param <R> what comes of it
     * @return what comes of this one
     */
    <R> R match(Cases<R> cases);

    /**
     * A migration file that nothing includes.
     *
     * @param place the file
     * @param root the root that was expected to include it
     */
    record OrphanFile(Place place, String root) implements SourceFault {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.orphanFile(this);
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

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.missingFile(this);
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
        public <R> R match(Cases<R> cases) {
            return cases.includeLoop(this);
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
        public <R> R match(Cases<R> cases) {
            return cases.unreadableFile(this);
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
        public <R> R match(Cases<R> cases) {
            return cases.orderContradictsParents(this);
        }
    }

    /**
     * What to do with each kind of fault.
     *
     * @param <R> what comes of it
     */
    interface Cases<R> {
        /** {@return what comes of an orphan file} */
        R orphanFile(OrphanFile fault);

        /** {@return what comes of a missing file} */
        R missingFile(MissingFile fault);

        /** {@return what comes of an include loop} */
        R includeLoop(IncludeLoop fault);

        /** {@return what comes of an unreadable file} */
        R unreadableFile(UnreadableFile fault);

        /** {@return what comes of a child that stands before its parent} */
        R orderContradictsParents(OrderContradictsParents fault);
    }
}
