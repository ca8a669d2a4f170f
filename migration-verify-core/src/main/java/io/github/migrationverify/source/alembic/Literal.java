package io.github.migrationverify.source.alembic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A value as far as it stands in the text. */
sealed interface Literal {

    /** {@return the strings that it holds; empty where it is not made of strings alone, or cannot be known} */
    Optional<List<String>> strings();

    /** {@return the value much as its author wrote it, for people} */
    String written();

    /** {@code None}. */
    record None() implements Literal {
        @Override
        public String written() {
            return "None";
        }

        @Override
        public Optional<List<String>> strings() {
            return Optional.of(List.of());
        }
    }

    /**
     * A string, put together where it was written in parts.
     *
     * @param value its value
     */
    record Text(String value) implements Literal {
        @Override
        public String written() {
            return "'" + value + "'";
        }

        @Override
        public Optional<List<String>> strings() {
            return Optional.of(List.of(value));
        }
    }

    /**
     * A tuple, a list or a set.
     *
     * @param items what is in it
     */
    record Items(List<Literal> items) implements Literal {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String written() {
            return items.stream().map(Literal::written).collect(Collectors.joining(", ", "(", ")"));
        }

        @Override
        public Optional<List<String>> strings() {
            List<Optional<List<String>>> all =
                    items.stream().map(Literal::strings).toList();
            return all.stream().allMatch(Optional::isPresent)
                    ? Optional.of(all.stream()
                            .flatMap(Optional::stream)
                            .flatMap(List::stream)
                            .toList())
                    : Optional.empty();
        }
    }

    /**
     * What only running it would tell.
     *
     * @param expression as written
     */
    record Computed(String expression) implements Literal {
        @Override
        public String written() {
            return expression;
        }

        @Override
        public Optional<List<String>> strings() {
            return Optional.empty();
        }
    }
}
