package io.github.migrationverify.check;

import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaObject;
import java.util.Locale;
import java.util.Optional;

/** The statement that takes an object away again. */
final class DropStatements {

    private DropStatements() {}

    static Optional<String> of(SchemaObject object) {
        SqlName name = SqlName.of(object.key());
        return switch (object.key().kind()) {
            case DATABASE -> Optional.empty();
            case COLUMN -> Optional.of("ALTER TABLE " + name.whole() + " DROP COLUMN " + name.part() + ";");
            case CONSTRAINT ->
                Optional.of("ALTER " + owner(object) + " " + name.whole() + " DROP CONSTRAINT " + name.part() + ";");
            case DEFAULT_PRIVILEGES -> PrivilegeStatements.taken(object);
            case TABLE ->
                Optional.of(isForeign(object) ? "DROP FOREIGN " + name.inStatement() + ";" : drop(name.inStatement()));
            case FUNCTION ->
                Optional.of(drop(routine(object) + " " + object.key().name()));
            case TRIGGER, RULE, POLICY -> Optional.of(drop(name.inStatement()));
            default -> ofKind(object.key().kind().word(), object.key().name());
        };
    }

    /** Memberships and the like are said by a clause, {@code of one in other}, and have no DROP of their own. */
    static Optional<String> ofKind(String word, String name) {
        String[] clause = name.replaceFirst("^of ", "").split(" in ", 2);
        String one = clause[0];
        String other = clause[clause.length - 1];
        return switch (word) {
            case "membership" -> Optional.of("REVOKE " + other + " FROM " + one + ";");
            case "publication table" -> Optional.of("ALTER PUBLICATION " + other + " DROP TABLE " + one + ";");
            case "publication schema" ->
                Optional.of("ALTER PUBLICATION " + other + " DROP TABLES IN SCHEMA " + one + ";");
            case "large object" -> Optional.of("SELECT lo_unlink(" + name + ");");
            case "parameter", "security label" -> Optional.empty();
            default -> Optional.of(drop(SqlName.ofKind(word) + " " + name));
        };
    }

    private static String drop(String what) {
        return "DROP " + what + ";";
    }

    static String owner(SchemaObject constraint) {
        boolean domain = constraint.parents().stream().anyMatch(parent -> parent.kind() == ObjectKind.DOMAIN);
        return domain ? "DOMAIN" : "TABLE";
    }

    private static boolean isForeign(SchemaObject table) {
        return table.attribute("kind").equals(Optional.of("foreign"));
    }

    private static String routine(SchemaObject function) {
        String kind = function.attribute("kind").orElse("function");
        return kind.equals("window function") ? "FUNCTION" : kind.toUpperCase(Locale.ROOT);
    }
}
