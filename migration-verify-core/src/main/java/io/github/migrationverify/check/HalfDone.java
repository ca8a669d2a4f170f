package io.github.migrationverify.check;

import io.github.migrationverify.roundtrip.Direction;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaChange;
import io.github.migrationverify.schema.SchemaDiff;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a step outside a transaction did before it failed.
 *
 * @param diff the state before the step against that after it
 * @param direction which way it was run
 * @param words the words of the chain's tool
 */
record HalfDone(SchemaDiff diff, Direction direction, ToolWords words) {

    private static final int MOST_NAMED = 5;

    /** The observation of the failure, with what it left. */
    Observation with(Observation failure) {
        if (diff.isEmpty()) {
            return failure;
        }
        List<String> sentences = diff.changes().stream().map(HalfDone::sentence).toList();
        return failure.saying(" It does not run in a transaction and is half done: "
                        + Wording.list(sentences, MOST_NAMED) + ".")
                .object(diff.changes().get(0).key().toString())
                .with("Half done", diff.describe())
                .remedy(remedy(failure.remedy()));
    }

    /** The same where the step did all it was to do, and only the history does not know. */
    Observation asEvidence(Observation failure) {
        return diff.isEmpty() ? failure : failure.with("Done all the same", diff.describe());
    }

    private static String sentence(SchemaChange change) {
        return (isInvalidIndex(change) ? "INVALID " : "") + change.key() + " " + RoundTripRemedies.fate(change);
    }

    /** The first line of a remedy is prose, what follows is to be pasted. */
    private String remedy(String ofTheFailure) {
        List<String> lines = ofTheFailure.lines().toList();
        String prose = lines.get(0) + " " + makeGood();
        String rest = lines.stream().skip(1).map("\n"::concat).collect(Collectors.joining());
        return prose + rest;
    }

    private String makeGood() {
        List<String> drops = diff.changes().stream()
                .filter(HalfDone::isInvalidIndex)
                .map(change -> change.key().name())
                .toList();
        if (!drops.isEmpty()) {
            String indexes = String.join(", ", drops);
            return "Wherever this happened, DROP INDEX " + indexes + "; and let the "
                    + (direction == Direction.DOWNGRADE ? words.wayDown() : words.unit())
                    + " begin with DROP INDEX CONCURRENTLY IF EXISTS " + indexes
                    + "; so that it can be run again: IF NOT EXISTS would take the invalid index for a good one.";
        }
        String undo = diff.changes().stream()
                .flatMap(change -> Undo.of(change).statements().stream())
                .filter(statement -> !statement.contains("\n"))
                .collect(Collectors.joining(" "));
        return "Wherever this happened, make good what was left" + (undo.isEmpty() ? "" : " (" + undo + ")")
                + ", and give each statement that runs outside a transaction a " + words.unit() + " of its own.";
    }

    private static boolean isInvalidIndex(SchemaChange change) {
        return change instanceof SchemaChange.Added added
                && change.key().kind() == ObjectKind.INDEX
                && added.object()
                        .attribute("state")
                        .filter(state -> !state.equals("valid"))
                        .isPresent();
    }
}
