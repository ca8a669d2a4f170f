package io.github.migrationverify.check;

import io.github.migrationverify.schema.SchemaObject;
import java.util.Optional;

/** The statement that makes an object again as it was, where its picture holds all that takes. */
final class CreateStatements {

    private final SchemaObject object;
    private final SqlName name;

    private CreateStatements(SchemaObject object) {
        this.object = object;
        this.name = SqlName.of(object.key());
    }

    static Optional<String> of(SchemaObject object) {
        return new CreateStatements(object).statement();
    }

    private Optional<String> statement() {
        return switch (object.key().kind()) {
            case SCHEMA, EXTENSION -> Optional.of("CREATE " + name.inStatement() + ";");
            case VIEW, MATERIALIZED_VIEW ->
                definition().map(query -> "CREATE " + name.inStatement() + options() + " AS\n" + query + ";");
            case FUNCTION ->
                definition().filter(text -> !text.startsWith("AGGREGATE")).map(CreateStatements::ended);
            case INDEX, TRIGGER, RULE -> definition().map(CreateStatements::ended);
            case CONSTRAINT ->
                definition()
                        .map(clause -> "ALTER " + DropStatements.owner(object) + " " + name.whole() + " ADD CONSTRAINT "
                                + name.part() + " " + clause + ";");
            case ENUM ->
                object.attribute("labels")
                        .map(labels -> "CREATE TYPE " + object.key().name() + " AS ENUM (" + labels.replace("\n", ", ")
                                + ");");
            case POLICY -> Optional.of(policy());
            case COLUMN ->
                object.attribute("type").filter(type -> isPlainColumn()).map(this::column);
            default -> Optional.empty();
        };
    }

    static String ended(String statement) {
        return statement.endsWith(";") ? statement : statement + ";";
    }

    private Optional<String> definition() {
        return object.attribute("definition");
    }

    private String options() {
        return object.attribute("options").map(list -> " WITH (" + list + ")").orElse("");
    }

    private String policy() {
        StringBuilder text = new StringBuilder("CREATE ").append(name.inStatement());
        object.attribute("permissive").filter("no"::equals).ifPresent(no -> text.append(" AS RESTRICTIVE"));
        object.attribute("command")
                .filter(all -> !all.equals("ALL"))
                .ifPresent(command -> text.append(" FOR ").append(command));
        object.attribute("roles").ifPresent(roles -> text.append(" TO ").append(roles));
        object.attribute("using")
                .ifPresent(rows -> text.append(" USING (").append(rows).append(')'));
        object.attribute("with check")
                .ifPresent(rows -> text.append(" WITH CHECK (").append(rows).append(')'));
        return text.append(';').toString();
    }

    private boolean isPlainColumn() {
        return object.attribute("generated").isEmpty()
                && object.attribute("identity").isEmpty()
                && object.attribute("inherited").isEmpty();
    }

    private String column(String type) {
        return "ALTER TABLE " + name.whole() + " ADD COLUMN " + name.part() + " " + type
                + object.attribute("collation").map(" COLLATE "::concat).orElse("")
                + object.attribute("default").map(" DEFAULT "::concat).orElse("")
                + object.attribute("not null")
                        .filter(text -> !text.equals("no"))
                        .map(yes -> " NOT NULL")
                        .orElse("")
                + ";";
    }
}
