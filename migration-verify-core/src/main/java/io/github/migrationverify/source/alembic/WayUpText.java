package io.github.migrationverify.source.alembic;

import io.github.migrationverify.source.alembic.Token.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a revision file does on the way up, one line a statement: its {@code upgrade()} and whatever that names, directly or
 * through others. Comments, docstrings, annotations and layout are no part of it; nor is what only the way down needs.
 */
final class WayUpText {

    /** What can reach a function or variable by a name that nobody wrote. */
    private static final Set<String> REACHES_ANYTHING =
            Set.of("globals", "locals", "getattr", "eval", "exec", "vars", "__import__", "import_module");

    private final List<Statement> statements = new ArrayList<>();

    private WayUpText() {}

    /**
     * Reads a revision file.
     *
     * @param text the whole file
     * @return its way up; the text as it is where it is no Python
     */
    static String of(String text) {
        try {
            WayUpText file = new WayUpText();
            file.read(PythonLexer.lines(text));
            return file.wayUp();
        } catch (NotPythonException e) {
            return text;
        }
    }

    private void read(List<List<Token>> lines) {
        for (int from = 0; from < lines.size(); ) {
            int to = PythonModule.endOfStatement(lines, from);
            Statement.of(lines.subList(from, to)).ifPresent(statements::add);
            from = to;
        }
    }

    private String wayUp() {
        Set<Statement> reached = statements.stream().anyMatch(Statement::reachesAnything)
                ? Set.copyOf(statements.stream()
                        .filter(statement -> !statement.isDowngrade())
                        .toList())
                : reached();
        Stream<String> imports = statements.stream()
                .filter(reached::contains)
                .filter(Statement::isImport)
                .map(Statement::text)
                .sorted();
        Stream<String> others = statements.stream()
                .filter(reached::contains)
                .filter(statement -> !statement.isImport())
                .map(Statement::text);
        return Stream.concat(imports, others).collect(Collectors.joining("\n"));
    }

    /** Each round takes in what the last one named; a file has few statements, and rounds fewer. */
    private Set<Statement> reached() {
        Set<Statement> reached = new HashSet<>();
        Set<String> named = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Statement statement : statements) {
                if (!reached.contains(statement) && statement.counts(named)) {
                    reached.add(statement);
                    named.addAll(statement.names());
                    more = true;
                }
            }
        }
        return reached;
    }

    /**
     * A statement of the file's outermost level.
     *
     * @param first the name that it begins with; empty where it begins with something else
     * @param binds the names that it gives a meaning to; none where it is there for its effect
     * @param names all names in it
     * @param text what is left of it
     */
    private record Statement(String first, Set<String> binds, Set<String> names, String text) {

        /** Empty where nothing is left of it. */
        static Optional<Statement> of(List<List<Token>> lines) {
            List<Token> head = lines.get(0);
            String text = PlainText.of(lines);
            Set<String> names = lines.stream()
                    .flatMap(List::stream)
                    .filter(token -> token.kind() == Kind.NAME)
                    .map(Token::text)
                    .collect(Collectors.toSet());
            String first = head.get(0).kind() == Kind.NAME ? head.get(0).text() : "";
            return text.isBlank()
                    ? Optional.empty()
                    : Optional.of(new Statement(first, binds(first, head), names, text));
        }

        private static Set<String> binds(String first, List<Token> head) {
            return switch (first) {
                case "def", "class" -> head.size() > 1 ? Set.of(head.get(1).text()) : Set.of();
                case "async" -> head.size() > 2 ? Set.of(head.get(2).text()) : Set.of();
                case "import" -> imported(head.stream());
                case "from" -> imported(head.stream().dropWhile(token -> !token.isName("import")));
                default ->
                    PythonModule.opensBlock(head)
                            ? Set.of()
                            : Assignment.of(head)
                                    .map(assignment -> Set.copyOf(assignment.names()))
                                    .orElse(Set.of());
            };
        }

        private static Set<String> imported(Stream<Token> tokens) {
            return tokens.skip(1)
                    .filter(token -> token.kind() == Kind.NAME && !token.isName("as"))
                    .map(Token::text)
                    .collect(Collectors.toSet());
        }

        boolean isImport() {
            return first.equals("import") || first.equals("from");
        }

        boolean isDowngrade() {
            return isFunction("downgrade");
        }

        boolean reachesAnything() {
            return !isDowngrade() && names.stream().anyMatch(REACHES_ANYTHING::contains);
        }

        /** The template for several databases has {@code upgrade_NAME} for each of them. */
        boolean counts(Set<String> named) {
            return isFunction("upgrade") || binds.isEmpty() || binds.stream().anyMatch(named::contains);
        }

        private boolean isFunction(String beginning) {
            return first.equals("def") && binds.stream().anyMatch(name -> name.startsWith(beginning));
        }
    }
}
