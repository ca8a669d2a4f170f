package io.github.migrationverify.source.alembic;

import io.github.migrationverify.source.alembic.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** A statement of Python as it stands after any formatter: without docstrings, {@code pass}, annotations and optional commas. */
final class PlainText {

    private final Deque<Integer> columns = new ArrayDeque<>(List.of(0));
    private final List<String> lines = new ArrayList<>();

    private PlainText() {}

    /** {@return the statement, one logical line a line, indented by a tab a block; empty where nothing is left of it} */
    static String of(List<List<Token>> statement) {
        PlainText text = new PlainText();
        statement.forEach(text::add);
        return String.join("\n", text.lines);
    }

    private void add(List<Token> line) {
        boolean hasNoEffect = line.stream().allMatch(token -> token.kind() == Kind.STRING)
                || (line.size() == 1 && line.get(0).isName("pass"));
        if (!hasNoEffect) {
            lines.add("\t".repeat(depth(line.get(0).column())) + written(plain(line)));
        }
    }

    private int depth(int column) {
        while (columns.size() > 1 && columns.getLast() > column) {
            columns.removeLast();
        }
        if (columns.getLast() < column) {
            columns.addLast(column);
        }
        return columns.size() - 1;
    }

    private static List<Token> plain(List<Token> line) {
        List<Token> plain = line.get(0).isName("def") ? withoutSignature(line) : withoutAnnotation(line);
        return withoutOptionalCommas(plain);
    }

    /** {@code a: str = 1} is {@code a = 1}. */
    private static List<Token> withoutAnnotation(List<Token> line) {
        boolean annotated = line.size() > 1
                && line.get(0).kind() == Kind.NAME
                && line.get(1).is(":")
                && !PythonModule.opensBlock(line);
        if (!annotated) {
            return line;
        }
        return Assignment.of(line)
                .map(assignment -> {
                    List<Token> plain = new ArrayList<>(line.subList(0, 1));
                    int sign = line.size() - assignment.value().size() - 1;
                    plain.addAll(line.subList(sign, line.size()));
                    return plain;
                })
                .orElse(List.of());
    }

    /** {@code def f(a: int = 1) -> None: …} is {@code def f(a = 1): …}. */
    private static List<Token> withoutSignature(List<Token> line) {
        List<Token> plain = new ArrayList<>();
        int depth = 0;
        boolean inAnnotation = false;
        boolean inHead = true;
        for (Token token : line) {
            depth += token.depth();
            boolean ends = depth == 0 || (depth == 1 && (token.is(",") || token.is("=")));
            if (inHead && inAnnotation && ends) {
                inAnnotation = depth == 0 && !token.is(":") && !token.is(")");
            }
            if (inHead && ((depth == 1 && token.is(":")) || (depth == 0 && token.is("->")))) {
                inAnnotation = true;
            } else if (!inAnnotation) {
                plain.add(token);
            }
            inHead = inHead && !(depth == 0 && token.is(":"));
        }
        return plain;
    }

    /** A comma before a bracket that closes says nothing, except where it makes a tuple of one. */
    private static List<Token> withoutOptionalCommas(List<Token> line) {
        List<Token> plain = new ArrayList<>();
        for (int at = 0; at < line.size(); at++) {
            boolean optional = line.get(at).is(",")
                    && at + 1 < line.size()
                    && line.get(at + 1).depth() < 0
                    && !(line.get(at + 1).is(")") && makesTuple(line, at));
            if (!optional) {
                plain.add(line.get(at));
            }
        }
        return plain;
    }

    private static boolean makesTuple(List<Token> line, int comma) {
        int depth = 0;
        for (int at = comma - 1; at >= 0; at--) {
            Token token = line.get(at);
            if (depth == 0 && token.is(",")) {
                return false;
            }
            if (depth == 0 && token.depth() > 0) {
                return at == 0 || !isCalled(line.get(at - 1));
            }
            depth -= token.depth();
        }
        return false;
    }

    private static boolean isCalled(Token before) {
        return before.kind() == Kind.NAME || before.is(")") || before.is("]");
    }

    /** Strings that stand side by side are one. */
    private static String written(List<Token> tokens) {
        List<String> words = new ArrayList<>();
        StringBuilder string = new StringBuilder();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.kind() == Kind.STRING) {
                string.append(token.text());
                if (at + 1 == tokens.size() || tokens.get(at + 1).kind() != Kind.STRING) {
                    words.add("'"
                            + string.toString()
                                    .replace("\\", "\\\\")
                                    .replace("'", "\\'")
                                    .replace("\n", "\\n") + "'");
                    string.setLength(0);
                }
            } else {
                words.add(token.text());
            }
        }
        return words.stream().collect(Collectors.joining(" "));
    }
}
