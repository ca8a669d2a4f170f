package io.github.migrationverify.check;

import io.github.migrationverify.schema.SchemaChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What makes good one difference.
 *
 * @param statements what to run, each perhaps of several lines; empty where only a person can say
 * @param isWhole whether that makes all of it good
 */
record Undo(List<String> statements, boolean isWhole) {

    private static final int MOST_LINES = 20;

    static Undo of(SchemaChange change) {
        List<Optional<String>> answers = answers(change);
        List<String> statements = new ArrayList<>();
        for (Optional<String> answer : answers) {
            answer.filter(Undo::isPrintable).ifPresent(statements::add);
        }
        return new Undo(statements, !answers.isEmpty() && statements.size() == answers.size());
    }

    private static List<Optional<String>> answers(SchemaChange change) {
        if (change instanceof SchemaChange.Added added) {
            return List.of(DropStatements.of(added.object()));
        }
        if (change instanceof SchemaChange.Removed removed) {
            return List.of(CreateStatements.of(removed.object()));
        }
        if (change instanceof SchemaChange.Altered altered) {
            return altered.attributes().stream()
                    .map(attribute -> AlterStatements.of(altered, attribute))
                    .toList();
        }
        return List.of();
    }

    /** A routine of two hundred lines is better copied from where it was written. */
    private static boolean isPrintable(String statement) {
        return statement.lines().count() <= MOST_LINES;
    }
}
