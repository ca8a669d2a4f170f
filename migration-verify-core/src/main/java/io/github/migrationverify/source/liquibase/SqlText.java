package io.github.migrationverify.source.liquibase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a changelog in formatted SQL, line by line, by the patterns of Liquibase's own {@code AbstractFormattedChangeLogParser}.
 * A file without the header line says nothing: to Liquibase it is one changeset as a whole.
 */
final class SqlText {

    private static final Pattern HEADER = pattern("\\s*--\\s*liquibase\\s*formatted.*");
    private static final Pattern CHANGESET =
            pattern("\\s*--\\s*changeset\\s+(\"[^\"]+\"|[^:]+):\\s*(\"[^\"]+\"|\\S+).*");
    private static final Pattern COMMENT = pattern("--\\s*comment:? (.*)");
    private static final Pattern PROPERTY = pattern("\\s*--\\s*property\\s+(.*:.*)\\s+(.*:.*).*");
    private static final Pattern IGNORE_LINES = pattern("--\\s*ignoreLines:(\\w+)");
    private static final Pattern LOGICAL_PATH = pattern(".*logicalFilePath:(\\S*).*");
    private static final Pattern DBMS = pattern(".*dbms:([^,][\\w!,]+).*");

    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, String> attributes = new HashMap<>();
    private Optional<Statement.Changeset> changeset = Optional.empty();
    private List<String> comments = new ArrayList<>();

    private SqlText() {}

    static ChangelogText read(SourceText text) {
        return isFormatted(text) ? new SqlText().read(text.lines()) : ChangelogText.EMPTY;
    }

    /** {@return whether the first line that is not blank is Liquibase's header} */
    static boolean isFormatted(SourceText text) {
        return text.content()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> HEADER.matcher(line).matches())
                .isPresent();
    }

    private ChangelogText read(List<String> lines) {
        int number = 0;
        int ignoredUpTo = 0;
        for (String line : lines) {
            number++;
            if (number <= ignoredUpTo) {
                continue;
            }
            Matcher ignore = IGNORE_LINES.matcher(line);
            if (ignore.matches()) {
                ignoredUpTo = endOfIgnored(lines, number, ignore.group(1));
            } else {
                read(line, number);
            }
        }
        finish();
        return new ChangelogText(attributes, statements, Optional.empty());
    }

    private void read(String line, int number) {
        Matcher start = CHANGESET.matcher(line);
        Matcher comment = COMMENT.matcher(line);
        if (HEADER.matcher(line).matches()) {
            first(LOGICAL_PATH, line).ifPresent(path -> attributes.put("logicalFilePath", path));
        } else if (PROPERTY.matcher(line).matches()) {
            statements.add(new Statement.Reference(number, Statement.Kind.PROPERTY, Map.of()));
        } else if (start.matches()) {
            finish();
            String dbms = first(DBMS, line).orElse("");
            changeset = Optional.of(new Statement.Changeset(
                    number, unquoted(start.group(2)), unquoted(start.group(1)), dbms, List.of()));
        } else if (comment.matches()) {
            comments.add(comment.group(1));
        }
    }

    /** The changeset is complete when the next one begins, or the file ends. */
    private void finish() {
        changeset.ifPresent(
                it -> statements.add(new Statement.Changeset(it.line(), it.id(), it.author(), it.dbms(), comments)));
        changeset = Optional.empty();
        comments = new ArrayList<>();
    }

    private static int endOfIgnored(List<String> lines, int start, String howMany) {
        if (howMany.matches("\\d{1,9}")) {
            return start + Integer.parseInt(howMany);
        }
        int number = start;
        for (Iterator<String> rest = lines.subList(start, lines.size()).iterator(); rest.hasNext(); ) {
            number++;
            Matcher end = IGNORE_LINES.matcher(rest.next());
            if (end.matches() && end.group(1).equals("end")) {
                return number;
            }
        }
        return number;
    }

    private static Optional<String> first(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
