package io.github.migrationverify.check;

import io.github.migrationverify.roundtrip.Remnant;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaChange.Effect;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What to do about a round trip that does not come back to where it began. */
final class RoundTripRemedies {

    private RoundTripRemedies() {}

    static String cleanDatabase() {
        return "Leave to the migrations what they create: remove it from initSql or from the image, or keep it there and let"
                + " it be an extension's.";
    }

    static String checkByHand(String catalog) {
        return "Look at their downgrade by hand (SELECT * FROM " + catalog + "), or set this code to another severity.";
    }

    static String rollBackForReal(Chain chain) {
        return "Look at what the rollback runs: a rollback that names another changeset, or a precondition that skips it, ends"
                + " without an error. " + chain.tool() + " has to delete the row of its history.";
    }

    static String makeRepeatable(Chain chain) {
        return "Look for a revision whose result depends on what was there before (IF NOT EXISTS, CREATE OR REPLACE, a generated"
                + " name), and for a downgrade that leaves something behind for it to find.";
    }

    static String undoAll(Chain chain, Optional<String> suspect, List<Remnant> remnants) {
        String where = suspect.map(key -> "the rollback of " + chain.located(key))
                .orElse("the rollback that should have undone it");
        List<String> drops = remnants.stream().flatMap(RoundTripRemedies::drop).toList();
        boolean type =
                remnants.stream().anyMatch(remnant -> isEnum(remnant.change().key()));
        String why = type ? " A type outlives the tables that use it." : "";
        if (remnants.stream().allMatch(remnant -> remnant.change().effect() == Effect.REMOVED)) {
            return "Find the rollback that drops it although its upgrade did not create it, and correct that one.";
        }
        return drops.isEmpty()
                ? "Undo it in " + where + "." + why
                : "Add to " + where + ": " + String.join(" ", drops) + why;
    }

    private static boolean isEnum(ObjectKey key) {
        return key.kind() == ObjectKind.ENUM;
    }

    /** The statement that drops an object which stands alone. */
    private static Stream<String> drop(Remnant remnant) {
        if (remnant.change().effect() != Effect.ADDED) {
            return Stream.empty();
        }
        ObjectKey key = remnant.change().key();
        return switch (key.kind()) {
            case ENUM, COMPOSITE_TYPE -> Stream.of("DROP TYPE " + key.name() + ";");
            case SCHEMA, EXTENSION, TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE, DOMAIN, FUNCTION ->
                Stream.of("DROP " + key.kind().word().toUpperCase(Locale.ROOT) + " " + key.name() + ";");
            default -> Stream.empty();
        };
    }

    static String fate(Effect effect) {
        return switch (effect) {
            case ADDED -> "remains";
            case REMOVED -> "is missing";
            case ALTERED -> "differs";
            case MOVED -> "stands elsewhere among its table's columns";
        };
    }

    static String secondTime(Effect effect) {
        return switch (effect) {
            case ADDED -> "is new";
            case REMOVED -> "is missing";
            case ALTERED -> "differs";
            case MOVED -> "stands elsewhere among its table's columns";
        };
    }
}
