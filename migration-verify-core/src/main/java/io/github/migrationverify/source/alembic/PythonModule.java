package io.github.migrationverify.source.alembic;

import io.github.migrationverify.source.alembic.Token.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a Python file says at its outermost level without being run: its docstring, the names that it binds to literals, and the
 * functions that it defines. What is bound within a block, such as an {@code if}, is computed.
 */
final class PythonModule {

    private static final Set<String> OPEN_BLOCKS = Set.of(
            "def", "class", "if", "elif", "else", "try", "except", "finally", "with", "for", "while", "async", "match",
            "case");

    private final Map<String, Binding> bindings = new HashMap<>();
    private final Map<String, Literal> literals = new HashMap<>();
    private final Map<String, PythonFunction> functions = new HashMap<>();
    private String docstring = "";

    private PythonModule() {}

    /**
     * Reads a file's text.
     *
     * @param text the whole file
     * @return what it says
     * @throws NotPythonException where it is not Python
     */
    static PythonModule read(String text) throws NotPythonException {
        PythonModule module = new PythonModule();
        List<List<Token>> lines = PythonLexer.lines(text);
        for (int from = 0; from < lines.size(); ) {
            int to = endOfStatement(lines, from);
            module.add(lines.subList(from, to), from == 0);
            from = to;
        }
        return module;
    }

    /** A statement goes as far as what is indented below it, or follows its colon. */
    static int endOfStatement(List<List<Token>> lines, int from) {
        int end = from + 1;
        while (opensBlock(lines.get(from))
                && end < lines.size()
                && lines.get(end).get(0).column() > 0) {
            end++;
        }
        return end;
    }

    static boolean opensBlock(List<Token> line) {
        return line.get(0).kind() == Kind.NAME
                && OPEN_BLOCKS.contains(line.get(0).text());
    }

    private void add(List<List<Token>> statement, boolean isFirst) {
        List<Token> line = statement.get(0);
        if (line.get(0).isName("def") && line.size() > 1) {
            functions.put(line.get(1).text(), new PythonFunction(body(statement)));
        } else if (opensBlock(line)) {
            statement.stream()
                    .flatMap(inner -> Assignment.of(afterColon(inner)).or(() -> Assignment.of(inner)).stream())
                    .forEach(inner -> bind(inner, new Literal.Computed(LiteralReader.written(inner.value()))));
        } else if (isFirst && line.stream().allMatch(token -> token.kind() == Kind.STRING)) {
            docstring = String.join("", line.stream().map(Token::text).toList());
        } else {
            Assignment.of(line).ifPresent(assignment -> bind(assignment, assignment.literal(literals)));
        }
    }

    private void bind(Assignment assignment, Literal value) {
        for (String name : assignment.names()) {
            bindings.put(name, new Binding(value, assignment.value().get(0).line()));
            if (value instanceof Literal.Computed) {
                literals.remove(name);
            } else {
                literals.put(name, value);
            }
        }
    }

    private static List<List<Token>> body(List<List<Token>> function) {
        List<List<Token>> body = new ArrayList<>();
        List<Token> behindColon = afterColon(function.get(0));
        if (!behindColon.isEmpty()) {
            body.add(behindColon);
        }
        body.addAll(function.subList(1, function.size()));
        return body;
    }

    static List<Token> afterColon(List<Token> head) {
        int depth = 0;
        for (int at = 0; at < head.size(); at++) {
            depth += head.get(at).depth();
            if (depth == 0 && head.get(at).is(":")) {
                return head.subList(at + 1, head.size());
            }
        }
        return List.of();
    }

    /** {@return the string that the file begins with; empty where it begins with something else} */
    String docstring() {
        return docstring;
    }

    /** {@return what a name is bound to at the end of the file; empty where it is not bound} */
    Optional<Binding> binding(String name) {
        return Optional.ofNullable(bindings.get(name));
    }

    /** {@return the function of that name; empty where there is none} */
    Optional<PythonFunction> function(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    /**
     * What a name is bound to.
     *
     * @param value the value
     * @param line the line on which the value begins, from 1
     */
    record Binding(Literal value, int line) {}
}
