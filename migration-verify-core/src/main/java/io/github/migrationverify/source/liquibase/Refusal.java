package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.source.RefusalClause;
import io.github.migrationverify.source.SourceFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why Liquibase itself would not run a chain, in one clause. */
final class Refusal {

    private Refusal() {}

    /**
     * Puts the reasons into words.
     *
     * @param faults what Liquibase gives up for
     * @param twice keys that several active changesets have
     * @return the clause; empty where there is no reason
     */
    static Optional<String> of(List<SourceFault> faults, List<String> twice) {
        List<String> reasons = new ArrayList<>();
        faults.forEach(fault -> reasons.add(fault.accept(new Words())));
        twice.forEach(key -> reasons.add("changeset " + key + " is declared more than once"));
        return RefusalClause.of("Liquibase refuses it: ", reasons);
    }

    private static final class Words implements SourceFault.Visitor<String> {

        @Override
        public String orphanFile(SourceFault.OrphanFile fault) {
            return fault.place() + " is not included";
        }

        @Override
        public String missingFile(SourceFault.MissingFile fault) {
            return fault.place() + " names " + fault.reference() + ", which is not there";
        }

        @Override
        public String includeLoop(SourceFault.IncludeLoop fault) {
            return fault.steps().stream()
                    .map(Place::toString)
                    .collect(Collectors.joining(" and ", "", " include each other without end"));
        }

        @Override
        public String unreadableFile(SourceFault.UnreadableFile fault) {
            return fault.place() + ": " + fault.cause();
        }

        @Override
        public String strayFile(SourceFault.StrayFile fault) {
            return fault.place() + ": " + fault.reason();
        }

        @Override
        public String duplicateVersion(SourceFault.DuplicateVersion fault) {
            return fault.said();
        }

        @Override
        public String orderContradictsParents(SourceFault.OrderContradictsParents fault) {
            return fault.child() + " stands before " + fault.parent();
        }
    }
}
