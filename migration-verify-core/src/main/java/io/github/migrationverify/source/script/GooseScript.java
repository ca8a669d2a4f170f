package io.github.migrationverify.source.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A file as goose takes it apart: line by line, a statement ending with a line that ends in a semicolon, unless annotations say
 * otherwise. goose: {@code sqlparser.ParseSQLMigration}.
 */
final class GooseScript {

    private enum State {
        START,
        UP,
        DOWN
    }

    private final ScriptFile file;
    private final Map<State, List<Portion>> portions = new EnumMap<>(State.class);
    private final StringBuilder buffer = new StringBuilder();
    private State state = State.START;
    private boolean inStatement;
    private boolean transaction = true;
    private int begun;
    private int line;
    private int lineOfUp;

    private GooseScript(ScriptFile file) {
        this.file = file;
    }

    /**
     * Takes a file apart.
     *
     * @throws UnusableScriptException where goose would not, or where we would not do it in the same way
     */
    static GooseScript read(ScriptFile file, String text) {
        GooseScript script = new GooseScript(file);
        for (String line : text.split("\n", -1)) {
            script.line++;
            script.take(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
        }
        script.end();
        return script;
    }

    private void take(String text) {
        if (text.startsWith("--") && annotation(text.substring(2).strip())) {
            return;
        }
        boolean comment = text.strip().startsWith("--");
        if (state == State.START) {
            if (!comment && !text.isBlank()) {
                throw fault("failed to parse migration: must start with '-- +goose Up' annotation", line);
            }
            return;
        }
        if (buffer.isEmpty()) {
            if (comment || text.isBlank()) {
                return;
            }
            begun = line;
        }
        buffer.append(text).append('\n');
        if (!inStatement && endsWithSemicolon(text)) {
            store();
        }
    }

    /** Whether a comment is an annotation. */
    private boolean annotation(String words) {
        switch (words) {
            case "+goose Up" -> beginUp();
            case "+goose Down" -> beginDown();
            case "+goose StatementBegin" -> beginStatement();
            case "+goose StatementEnd" -> endStatement();
            case "+goose NO TRANSACTION" -> transaction = false;
            case "+goose ENVSUB ON", "+goose ENVSUBST ON" ->
                throw fault(
                        "it takes values from the environment (" + words + "), which is not that of production here",
                        line);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void beginUp() {
        if (state != State.START) {
            throw fault("duplicate '-- +goose Up' annotations", line);
        }
        state = State.UP;
        lineOfUp = line;
        portions.put(State.UP, new ArrayList<>());
    }

    private void beginDown() {
        if (state != State.UP || inStatement) {
            throw fault("must start with '-- +goose Up' annotation, and have one '-- +goose Down'", line);
        }
        nothingUnfinished();
        state = State.DOWN;
        portions.put(State.DOWN, new ArrayList<>());
    }

    private void beginStatement() {
        if (state == State.START || inStatement) {
            throw fault(
                    "'-- +goose StatementBegin' must be defined after '-- +goose Up' or '-- +goose Down' annotation",
                    line);
        }
        inStatement = true;
    }

    private void endStatement() {
        if (!inStatement) {
            throw fault("'-- +goose StatementEnd' must be defined after '-- +goose StatementBegin'", line);
        }
        inStatement = false;
        store();
    }

    private void store() {
        String sql = buffer.toString().strip();
        buffer.setLength(0);
        List<Portion> current = portions.get(state);
        if (!sql.isEmpty() && current != null) {
            current.add(new Portion(sql, begun));
        }
    }

    private void end() {
        if (state == State.START) {
            throw fault("failed to parse migration: must start with '-- +goose Up' annotation", 0);
        }
        if (inStatement) {
            throw fault("failed to parse migration: missing '-- +goose StatementEnd' annotation", line);
        }
        nothingUnfinished();
    }

    private void nothingUnfinished() {
        if (!buffer.toString().isBlank()) {
            throw fault("failed to parse migration: unexpected unfinished SQL query: missing semicolon?", begun);
        }
    }

    /** The last word before a comment ends in a semicolon. */
    private static boolean endsWithSemicolon(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .takeWhile(word -> !word.startsWith("--"))
                .reduce((first, second) -> second)
                .filter(word -> word.endsWith(";"))
                .isPresent();
    }

    private static UnusableScriptException fault(String reason, int line) {
        return new UnusableScriptException(reason, line);
    }

    /** The line of the annotation that begins the way up. */
    int line() {
        return lineOfUp;
    }

    Script up() {
        return script(State.UP);
    }

    /** Nothing to do where there is no such section. */
    Script down() {
        return script(State.DOWN);
    }

    boolean hasDown() {
        return portions.containsKey(State.DOWN);
    }

    private Script script(State side) {
        return new Script(file.shown(), portions.getOrDefault(side, List.of()), transaction);
    }
}
