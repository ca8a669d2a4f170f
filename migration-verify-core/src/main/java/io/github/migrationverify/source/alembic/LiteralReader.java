package io.github.migrationverify.source.alembic;

import io.github.migrationverify.source.alembic.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** Reads an expression that is a literal: strings, {@code None}, tuples, lists and sets of them, and names bound to such. */
final class LiteralReader {

    /** Deeper than any revision's parents, and far from the stack's end. */
    private static final int DEEPEST = 50;

    private static final int MOST_SHOWN = 40;
    private static final int WIDEST_SHOWN = 120;

    private static final Map<String, String> BRACKETS = Map.of("(", ")", "[", "]", "{", "}");

    private final List<Token> tokens;
    private final Map<String, Literal> names;
    private int at;

    private LiteralReader(List<Token> tokens, Map<String, Literal> names) {
        this.tokens = tokens;
        this.names = names;
    }

    /**
     * {@return the value; {@link Literal.Computed} where it is no literal}
     *
     * @param tokens the whole expression
     * @param names what names of the same file were bound to before
     */
    static Literal read(List<Token> tokens, Map<String, Literal> names) {
        LiteralReader reader = new LiteralReader(tokens, names);
        return reader.items(Optional.empty(), 0)
                .filter(value -> reader.at == tokens.size())
                .orElseGet(() -> new Literal.Computed(written(tokens)));
    }

    /** What stands between brackets, or in the whole expression; one item without a comma is that item. */
    private Optional<Literal> items(Optional<String> close, int depth) {
        List<Literal> items = new ArrayList<>();
        boolean commas = false;
        while (!isAtEnd(close)) {
            Optional<Literal> item = item(depth);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
            if (isAtEnd(close)) {
                break;
            }
            if (!tokens.get(at).is(",")) {
                return Optional.empty();
            }
            commas = true;
            at++;
        }
        if (items.isEmpty() && close.isEmpty()) {
            return Optional.empty();
        }
        boolean isGrouping = close.isEmpty() || close.get().equals(")");
        return Optional.of(isGrouping && items.size() == 1 && !commas ? items.get(0) : new Literal.Items(items));
    }

    private boolean isAtEnd(Optional<String> close) {
        return at >= tokens.size()
                || close.filter(bracket -> tokens.get(at).is(bracket)).isPresent();
    }

    private Optional<Literal> item(int depth) {
        Token token = tokens.get(at);
        if (token.kind() == Kind.STRING) {
            return Optional.of(text());
        }
        at++;
        if (token.isName("None")) {
            return Optional.of(new Literal.None());
        }
        if (token.isName("set") || token.isName("frozenset") || token.isName("tuple") || token.isName("list")) {
            return called(depth);
        }
        if (token.kind() == Kind.NAME) {
            return Optional.ofNullable(names.get(token.text()));
        }
        Optional<String> close = Optional.ofNullable(BRACKETS.get(token.text()));
        return token.kind() == Kind.OPERATOR && close.isPresent() && depth < DEEPEST
                ? bracketed(close.get(), depth)
                : Optional.empty();
    }

    private Optional<Literal> bracketed(String close, int depth) {
        Optional<Literal> items = items(Optional.of(close), depth + 1);
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        at++;
        return items;
    }

    /** {@code tuple()}, {@code set([…])}. */
    private Optional<Literal> called(int depth) {
        if (at >= tokens.size() || !tokens.get(at).is("(")) {
            return Optional.empty();
        }
        at++;
        return bracketed(")", depth).filter(Literal.Items.class::isInstance);
    }

    /** Strings that follow each other are one. */
    private Literal text() {
        StringBuilder value = new StringBuilder();
        while (at < tokens.size() && tokens.get(at).kind() == Kind.STRING) {
            value.append(tokens.get(at).text());
            at++;
        }
        return new Literal.Text(value.toString());
    }

    /** An expression much as its author wrote it, for people; a long one is cut short. */
    static String written(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        boolean afterWord = false;
        for (Token token : tokens.subList(0, Math.min(tokens.size(), MOST_SHOWN))) {
            boolean isWord = token.kind() != Kind.OPERATOR;
            text.append(isWord && afterWord ? " " : "");
            text.append(token.kind() == Kind.STRING ? "'" + token.text() + "'" : token.text());
            afterWord = isWord;
        }
        return StringUtils.abbreviate(text.toString(), "…", WIDEST_SHOWN);
    }
}
