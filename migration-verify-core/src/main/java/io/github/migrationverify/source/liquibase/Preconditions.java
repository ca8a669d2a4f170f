package io.github.migrationverify.source.liquibase;

import java.util.List;
import java.util.stream.Stream;
import liquibase.changelog.ChangeSet;
import liquibase.precondition.Precondition;
import liquibase.precondition.core.AndPrecondition;
import liquibase.precondition.core.ChangeSetExecutedPrecondition;

/** What changesets require of each other by {@code changeSetExecuted}. */
final class Preconditions {

    private Preconditions() {}

    /**
     * The changesets that one cannot do without. Alternatives and negations say nothing that is certain.
     *
     * @param changeSet the changeset
     * @param root the root changelog's path: where Liquibase looks for those whose file is not given, also from an included file
     * @return their keys, in order
     */
    static List<String> dependencies(ChangeSet changeSet, String root) {
        return changeSet.getPreconditions() == null
                ? List.of()
                : required(changeSet.getPreconditions())
                        .map(required -> key(required, root))
                        .distinct()
                        .toList();
    }

    private static Stream<ChangeSetExecutedPrecondition> required(Precondition precondition) {
        if (precondition instanceof ChangeSetExecutedPrecondition executed) {
            return Stream.of(executed);
        }
        return precondition instanceof AndPrecondition all
                ? all.getNestedPreconditions().stream().flatMap(Preconditions::required)
                : Stream.empty();
    }

    private static String key(ChangeSetExecutedPrecondition executed, String root) {
        String file = executed.getChangeLogFile() == null ? root : executed.getChangeLogFile();
        return DeclaredChangeset.key(file, executed.getId(), executed.getAuthor());
    }
}
