package io.github.migrationverify.source.liquibase;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXParseException;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What Liquibase, or a parser below it, says when it refuses something, as one clause and, where it says that, a line.
 *
 * @param line the line, from 1; 0 where it does not say
 * @param cause what it says, without full stop
 */
record LiquibaseWords(int line, String cause) {

    private static final Pattern LINE = Pattern.compile("\\bat line (\\d+)|\\bError parsing line (\\d+)\\b");
    /** What stands before or after the words that matter. */
    private static final List<Pattern> NOISE = List.of(
            Pattern.compile("^Error parsing line \\d+ column -?\\d+ of .*?: "),
            Pattern.compile("^(?:[a-z]\\w*\\.)+[A-Z][\\w$]*(?:Exception|Error): "),
            Pattern.compile("^(?:Error parsing|Syntax error in file) .*? ?: ?"),
            Pattern.compile("\\s*Learn all the options at \\S+|\\s*For more information see \\S+"));

    private static final Pattern EXPECTED = Pattern.compile("\\. One of '\\{.*");
    private static final Pattern NAMESPACE = Pattern.compile("\\{\"?[^\"{}]*\"?:(\\w+)}");

    /**
     * Listens to what was thrown.
     *
     * @param thrown what Liquibase threw
     * @return its words, taken from the innermost cause that knows a line, else from the outermost that says anything
     */
    static LiquibaseWords of(Throwable thrown) {
        Optional<LiquibaseWords> exact =
                causes(thrown).flatMap(cause -> exact(cause).stream()).findFirst();
        if (exact.isPresent()) {
            return exact.get();
        }
        if (thrown instanceof StackOverflowError) {
            return new LiquibaseWords(0, "Liquibase runs out of stack on it");
        }
        Optional<String> ofClass =
                causes(thrown).flatMap(LiquibaseWords::ofClass).findFirst();
        if (ofClass.isPresent()) {
            return new LiquibaseWords(0, ofClass.get());
        }
        String said = causes(thrown)
                .map(cause -> Objects.requireNonNullElse(cause.getMessage(), ""))
                .filter(message -> !message.isBlank())
                .findFirst()
                .orElse(thrown.getClass().getName());
        return new LiquibaseWords(line(said), clause(said));
    }

    /** A class of the project's own that is not there, or does not let itself be made. */
    private static Stream<String> ofClass(Throwable cause) {
        if (cause instanceof ClassNotFoundException || cause instanceof NoClassDefFoundError) {
            String name = Objects.requireNonNullElse(cause.getMessage(), "");
            return Stream.of("the class " + name.replace('/', '.') + " is not on the class path");
        }
        return cause instanceof InvocationTargetException
                ? Stream.ofNullable(cause.getCause())
                        .map(thrown -> "the class " + madeIn(thrown) + " throws "
                                + thrown.getClass().getSimpleName() + ": " + clause(thrown.getMessage()))
                : Stream.empty();
    }

    private static Optional<LiquibaseWords> exact(Throwable cause) {
        if (cause instanceof SAXParseException xml && xml.getLineNumber() > 0) {
            return Optional.of(new LiquibaseWords(xml.getLineNumber(), xml(xml.getMessage())));
        }
        if (cause instanceof MarkedYAMLException yaml) {
            Mark mark = yaml.getProblemMark();
            return Optional.of(new LiquibaseWords(mark == null ? 0 : mark.getLine() + 1, yaml(yaml)));
        }
        return Optional.empty();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(50);
    }

    /** The class whose constructor was called by reflection. */
    private static String madeIn(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .map(StackTraceElement::getClassName)
                .takeWhile(name -> !name.matches("(?:jdk\\.internal|java\\.lang|sun)\\.reflect\\..*"))
                .reduce((first, second) -> second)
                .orElse("of the project's own");
    }

    private static int line(String said) {
        Matcher matcher = LINE.matcher(said);
        if (!matcher.find()) {
            return 0;
        }
        return Integer.parseInt(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }

    /** {@return a YAML parser's complaint as a clause: what it was doing, and what it met} */
    static String yaml(MarkedYAMLException said) {
        String context = said.getContext() == null ? "" : said.getContext() + ": ";
        return clause(context + (said.getProblem() == null ? "it is not YAML" : said.getProblem()));
    }

    /** {@return an XML parser's complaint as a clause, without its codes and places} */
    static String xml(@Nullable String said) {
        String plain = said == null ? "it is not XML" : said;
        String bare = plain.replaceFirst("(?s)^ParseError at \\[row,col\\]:\\[\\d+,\\d+\\]\\s*Message: ", "")
                .replaceFirst("^cvc-[\\w.-]+: ", "");
        return clause(NAMESPACE.matcher(EXPECTED.matcher(bare).replaceFirst("")).replaceAll("$1"));
    }

    /** {@return any message as one clause: one line, no class names, no paths in front, no full stop} */
    static String clause(@Nullable String said) {
        String text =
                Objects.requireNonNullElse(said, "it says nothing").strip().replaceAll("\\s+", " ");
        String before;
        do {
            before = text;
            for (Pattern noise : NOISE) {
                String rest = noise.matcher(text).replaceFirst("").strip();
                text = rest.isEmpty() ? text : rest;
            }
        } while (!text.equals(before));
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
