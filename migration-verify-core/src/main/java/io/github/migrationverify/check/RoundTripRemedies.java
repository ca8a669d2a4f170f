package io.github.migrationverify.check;

import io.github.migrationverify.schema.AttributeChange;
import io.github.migrationverify.schema.SchemaChange;
import io.github.migrationverify.schema.SchemaChange.Effect;
import java.util.List;
import java.util.Optional;

/** What to do about a round trip that does not come back to where it began. */
final class RoundTripRemedies {

    private static final int MOST_NAMED = 3;

    private RoundTripRemedies() {}

    static String cleanDatabase() {
        return "Leave to the migrations what they create: remove it from initSql or from the image, or keep it there and let"
                + " it be an extension's.";
    }

    static String checkByHand(String catalog) {
        return "Look at their downgrade by hand (SELECT * FROM " + catalog + "), or set this code to another severity.";
    }

    static String rollBackForReal(Chain chain) {
        String wayDown = chain.words().wayDown();
        return "Look at what the " + wayDown + " runs: a " + wayDown + " that names another "
                + chain.words().unit()
                + " ends without an error, and so does one whose deletion from the history a rule or a trigger prevents. "
                + chain.tool() + " has to delete the row of its history.";
    }

    static String makeRepeatable() {
        return "Look for a revision whose result depends on what was there before (IF NOT EXISTS, CREATE OR REPLACE, a generated"
                + " name), and for a downgrade that leaves something behind for it to find.";
    }

    static String undoAll(Chain chain, Optional<String> suspect, List<SchemaChange> changes) {
        if (changes.stream().allMatch(change -> change.effect() == Effect.REMOVED)) {
            return "Find the " + chain.words().wayDown()
                    + " that drops it although its upgrade did not create it, and correct that one.";
        }
        return new UndoRemedy(chain, suspect, changes).text();
    }

    static String dropDeclaration() {
        return "Delete the declaration (in its comment or in the pom); where rows are lost that no schema shows, waive this"
                + " with that reason.";
    }

    static String makeRepeatable(Chain chain, String key) {
        return "Look in revision " + chain.located(key)
                + " for what depends on the state that it finds (IF NOT EXISTS, CREATE OR REPLACE, a generated name, rows that"
                + " stayed), and say there what it makes.";
    }

    /** What became of an object between the state that should be there again and the one that is. */
    static String fate(SchemaChange change) {
        return switch (change.effect()) {
            case ADDED -> "remains";
            case REMOVED -> "is missing";
            case ALTERED -> "differs" + inWhat(change);
            case MOVED -> "stands elsewhere among its table's columns";
        };
    }

    /** What became of an object between the first upgrade and the second. */
    static String secondTime(SchemaChange change) {
        return change.effect() == Effect.ADDED ? "is new" : fate(change);
    }

    private static String inWhat(SchemaChange change) {
        return change instanceof SchemaChange.Altered altered
                ? " in "
                        + Wording.list(
                                altered.attributes().stream()
                                        .map(AttributeChange::attribute)
                                        .toList(),
                                MOST_NAMED)
                : "";
    }
}
