package io.github.migrationverify.source.alembic;

import io.github.migrationverify.source.alembic.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names that are bound to a value: {@code a = 1}, {@code a: str = 1}, {@code a = b = 1}, {@code a += 1}.
 *
 * @param names the names
 * @param value the tokens of the value
 * @param isPlain whether the value is all that they are bound to
 */
record Assignment(List<String> names, List<Token> value, boolean isPlain) {

    private static final Set<String> AUGMENTED =
            Set.of("+=", "-=", "*=", "/=", "//=", "%=", "@=", "&=", "|=", "^=", ">>=", "<<=", "**=");

    /** {@return the assignment that a logical line is; empty where it is none that binds a name} */
    static Optional<Assignment> of(List<Token> line) {
        List<Integer> signs = new ArrayList<>();
        int depth = 0;
        boolean plain = true;
        for (int at = 0; at < line.size(); at++) {
            Token token = line.get(at);
            depth += token.depth();
            if (depth == 0 && token.kind() == Kind.OPERATOR && (token.is("=") || AUGMENTED.contains(token.text()))) {
                signs.add(at);
                plain = plain && token.is("=");
            }
        }
        return signs.isEmpty() ? Optional.empty() : at(line, signs, plain);
    }

    private static Optional<Assignment> at(List<Token> line, List<Integer> signs, boolean plain) {
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int sign : signs) {
            List<Token> target = line.subList(from, sign);
            boolean isName = !target.isEmpty()
                    && target.get(0).kind() == Kind.NAME
                    && (target.size() == 1 || target.get(1).is(":"));
            if (isName) {
                names.add(target.get(0).text());
            }
            from = sign + 1;
        }
        List<Token> value = line.subList(from, line.size());
        return names.isEmpty() || value.isEmpty() ? Optional.empty() : Optional.of(new Assignment(names, value, plain));
    }

    /** {@return what the names are bound to} */
    Literal literal(Map<String, Literal> known) {
        return isPlain ? LiteralReader.read(value, known) : new Literal.Computed("… " + LiteralReader.written(value));
    }
}
