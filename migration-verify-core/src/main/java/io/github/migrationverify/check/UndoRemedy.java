package io.github.migrationverify.check;

import io.github.migrationverify.schema.AttributeChange;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaChange;
import io.github.migrationverify.schema.SchemaChange.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What to do about a downgrade that does not restore the state before it.
 *
 * @param chain the chain
 * @param revision key of the revision whose rollback is to do more; empty where it is not known whose
 * @param changes what it is to make good, each the state that should be there against the state that is
 */
record UndoRemedy(Chain chain, Optional<String> revision, List<SchemaChange> changes) {

    private static final int MOST_NAMED = 5;
    private static final int ONE_LINE = 160;

    String text() {
        List<String> sentences = new ArrayList<>();
        List<SchemaChange> rest = changes.stream()
                .filter(change -> !Undo.of(change).isWhole() && !isExplained(change))
                .toList();
        if (!rest.isEmpty()) {
            String what = rest.size() == changes.size() ? "it" : Wording.list(names(rest), MOST_NAMED) + ", too,";
            sentences.add("Undo " + what + " in " + rollback() + ".");
        }
        if (changes.stream().anyMatch(UndoRemedy::isRelabelled)) {
            sentences.add("A label cannot be taken out of an enum: in " + rollback()
                    + " make the type anew with the old labels and move the columns over"
                    + " (ALTER COLUMN … TYPE … USING …::text::…), or declare the revision irreversible.");
        }
        if (any(change -> change.effect() == Effect.MOVED)) {
            sentences.add("A column that is dropped and added again stands last, and nothing moves it back: where its"
                    + " place matters, rename it on the way up and back on the way down.");
        }
        String prose = String.join(" ", sentences);
        List<String> statements = changes.stream()
                .flatMap(change -> Undo.of(change).statements().stream())
                .toList();
        return statements.isEmpty() ? prose : (prose.isEmpty() ? "" : prose + " ") + add(statements);
    }

    private String add(List<String> statements) {
        String inOneLine = String.join(" ", statements);
        return inOneLine.contains("\n") || inOneLine.length() > ONE_LINE
                ? lead() + "\n" + String.join("\n", statements)
                : lead() + " " + inOneLine + why();
    }

    private String lead() {
        Optional<String> derived = revision.filter(chain::isAutomatic).map(chain::located);
        return derived.map(place -> "Write a rollback for " + place + " in place of the one that " + chain.tool()
                        + " derives, and let it do this, too:")
                .orElseGet(() -> "Add to " + rollback() + ":");
    }

    private String rollback() {
        return revision.map(chain::wayDownOf).orElse("the " + chain.words().wayDown() + " that should have undone it");
    }

    private String why() {
        boolean type =
                any(change -> change.effect() == Effect.ADDED && change.key().kind() == ObjectKind.ENUM);
        return type ? " A type outlives the tables that use it." : "";
    }

    private boolean any(Predicate<SchemaChange> wanted) {
        return changes.stream().anyMatch(wanted);
    }

    private static boolean isExplained(SchemaChange change) {
        return change.effect() == Effect.MOVED || isRelabelled(change);
    }

    private static boolean isRelabelled(SchemaChange change) {
        return change instanceof SchemaChange.Altered altered
                && altered.attributes().stream().map(AttributeChange::attribute).anyMatch("labels"::equals);
    }

    private static List<String> names(List<SchemaChange> changes) {
        return changes.stream().map(change -> change.key().toString()).toList();
    }
}
