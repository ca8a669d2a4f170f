package io.github.migrationverify.check;

import io.github.migrationverify.schema.AttributeChange;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaChange;
import java.util.Map;
import java.util.Optional;

/** The statement that sets one attribute of an object back to what it was. */
final class AlterStatements {

    private static final Map<String, String> ENABLED =
            Map.of("yes", "ENABLE", "no", "DISABLE", "always", "ENABLE ALWAYS", "on replicas only", "ENABLE REPLICA");
    private static final Map<String, String> SEQUENCE_OPTIONS = Map.of(
            "type", "AS ",
            "start", "START WITH ",
            "increment", "INCREMENT BY ",
            "minimum", "MINVALUE ",
            "maximum", "MAXVALUE ",
            "cache", "CACHE ",
            "owned by", "OWNED BY ");

    private final SqlName name;
    private final AttributeChange change;

    private AlterStatements(SqlName name, AttributeChange change) {
        this.name = name;
        this.change = change;
    }

    static Optional<String> of(SchemaChange.Altered altered, AttributeChange change) {
        AlterStatements statements = new AlterStatements(SqlName.of(altered.key()), change);
        return altered.key().kind() == ObjectKind.DATABASE ? Optional.empty() : statements.statement();
    }

    private Optional<String> statement() {
        return switch (change.attribute()) {
            case "comment" -> Optional.of("COMMENT ON " + name.inStatement() + " IS " + comment() + ";");
            case "owner" -> change.before().map(owner -> "ALTER " + name.inStatement() + " OWNER TO " + owner + ";");
            case "privileges" -> PrivilegeStatements.restored(name.key(), change);
            case "definition" -> change.before().flatMap(this::redefined);
            default -> byKind();
        };
    }

    private String comment() {
        return change.before().map(text -> "'" + text.replace("'", "''") + "'").orElse("NULL");
    }

    private Optional<String> byKind() {
        return switch (name.key().kind()) {
            case COLUMN -> column();
            case TABLE -> table();
            case TRIGGER, RULE ->
                change.before()
                        .filter(ignored -> change.attribute().equals("enabled"))
                        .map(ENABLED::get)
                        .map(verb -> table(verb + " " + name.word() + " " + name.part()));
            case POLICY -> policy();
            case SEQUENCE -> sequence();
            case EXTENSION ->
                change.before()
                        .filter(ignored -> change.attribute().equals("version"))
                        .map(version -> "ALTER " + name.inStatement() + " UPDATE TO '" + version + "';");
            default -> Optional.empty();
        };
    }

    private Optional<String> redefined(String before) {
        return switch (name.key().kind()) {
            case VIEW ->
                Optional.of("-- Where it had fewer columns than now, DROP " + name.inStatement() + "; first.\n"
                        + "CREATE OR REPLACE " + name.inStatement() + " AS\n" + before + ";");
            case MATERIALIZED_VIEW ->
                Optional.of("DROP " + name.inStatement() + ";\nCREATE " + name.inStatement() + " AS\n" + before + ";");
            case FUNCTION -> Optional.of(CreateStatements.ended(before)).filter(text -> !text.startsWith("AGGREGATE"));
            case INDEX, TRIGGER, RULE ->
                Optional.of("DROP " + name.inStatement() + ";\n" + CreateStatements.ended(before));
            case CONSTRAINT ->
                Optional.of(table("DROP CONSTRAINT " + name.part() + ", ADD CONSTRAINT " + name.part() + " " + before));
            default -> Optional.empty();
        };
    }

    private Optional<String> column() {
        String alter = "ALTER COLUMN " + name.part() + " ";
        return switch (change.attribute()) {
            case "default" ->
                Optional.of(table(
                        alter + change.before().map("SET DEFAULT "::concat).orElse("DROP DEFAULT")));
            case "type" ->
                change.before().map(type -> table(alter + "TYPE " + type + " USING " + name.part() + "::" + type));
            case "not null" ->
                change.before().map(text -> table(alter + (text.equals("no") ? "DROP" : "SET") + " NOT NULL"));
            default -> Optional.empty();
        };
    }

    private Optional<String> table() {
        return switch (change.attribute()) {
            case "row level security" ->
                change.before()
                        .map(state ->
                                wholeTable((state.equals("enabled") ? "ENABLE" : "DISABLE") + " ROW LEVEL SECURITY"));
            case "row level security forced" ->
                change.before()
                        .map(forced -> wholeTable((forced.equals("yes") ? "" : "NO ") + "FORCE ROW LEVEL SECURITY"));
            default -> Optional.empty();
        };
    }

    /** An expression that was not there before cannot be taken out of a policy. */
    private Optional<String> policy() {
        String alter = "ALTER " + name.inStatement();
        return switch (change.attribute()) {
            case "roles" -> change.before().map(roles -> alter + " TO " + roles + ";");
            case "using" -> change.before().map(rows -> alter + " USING (" + rows + ");");
            case "with check" -> change.before().map(rows -> alter + " WITH CHECK (" + rows + ");");
            default -> Optional.empty();
        };
    }

    private Optional<String> sequence() {
        if (change.attribute().equals("cycle")) {
            return change.before().map(cycle -> sequence(cycle.equals("yes") ? "CYCLE" : "NO CYCLE"));
        }
        String before = change.before().orElse("NONE");
        return Optional.ofNullable(SEQUENCE_OPTIONS.get(change.attribute()))
                .filter(option -> !before.endsWith("(identity)"))
                .map(option -> sequence(option + before));
    }

    private String sequence(String option) {
        return "ALTER SEQUENCE " + name.key().name() + " " + option + ";";
    }

    private String table(String action) {
        return "ALTER TABLE " + name.whole() + " " + action + ";";
    }

    private String wholeTable(String action) {
        return "ALTER TABLE " + name.key().name() + " " + action + ";";
    }
}
