package io.github.migrationverify.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to do about wrong types and wrong SQL. */
final class TypeRemedies {

    private static final Pattern BOOLEAN_COLUMN = Pattern.compile("column (\".+?\") is of type boolean");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^}]*}");
    private static final Pattern NUMERIC_DEFAULT =
            Pattern.compile("(\\bDEFAULT\\s+)(?:'([01])'|\\(([01])\\)|([01]))(?![\\w.])", Pattern.CASE_INSENSITIVE);

    private TypeRemedies() {}

    static String datatypeMismatch(FailedStep step) {
        String message = step.message().message();
        Matcher column = BOOLEAN_COLUMN.matcher(message);
        if (column.find()) {
            String advice =
                    "Column " + column.group(1) + " is boolean, and PostgreSQL takes no number for one: write TRUE"
                            + " or FALSE in " + step.culprit() + "." + ServerRemedies.outsideChecksum(step);
            return step.message()
                    .statement()
                    .flatMap(TypeRemedies::withBooleanDefault)
                    .map(corrected -> advice + "\n-- Corrected:\n" + corrected)
                    .orElse(advice);
        }
        if (message.contains("cannot be cast automatically")) {
            return "Say in " + step.culprit() + " how the values are converted: ALTER COLUMN … TYPE … USING expression."
                    + " A default of the old type has to be dropped before and set again after."
                    + ServerRemedies.outsideChecksum(step);
        }
        return "Rewrite or cast the expression in " + step.culprit() + " so that its type is that of its column."
                + ServerRemedies.outsideChecksum(step);
    }

    /** The statement with its only numeric default as a boolean; empty where it is not as simple as that. */
    static Optional<String> withBooleanDefault(String statement) {
        Matcher matcher = NUMERIC_DEFAULT.matcher(statement.strip());
        if (matcher.results().count() != 1) {
            return Optional.empty();
        }
        return Optional.of(matcher.reset()
                .replaceFirst(found ->
                        Matcher.quoteReplacement(found.group(1) + (found.group().contains("1") ? "TRUE" : "FALSE"))));
    }

    static String syntax(FailedStep step) {
        if (step.isAutomaticInverse()) {
            return writeRollback(step);
        }
        Matcher placeholder = PLACEHOLDER.matcher(step.message().statement().orElse(""));
        if (placeholder.find()) {
            return "Nothing gives " + placeholder.group()
                    + " a value, so it stands in the statement as it is written: correct"
                    + " its name in " + step.culprit() + ", or define it"
                    + step.chain().words().variables() + "."
                    + ServerRemedies.outsideChecksum(step);
        }
        return "PostgreSQL cannot parse the statement above; correct it in " + step.culprit()
                + ". Where it is right in another dialect, "
                + step.chain().words().otherDialect()
                + "write it for PostgreSQL."
                + ServerRemedies.outsideChecksum(step);
    }

    static String writeRollback(FailedStep step) {
        return "Nobody wrote this statement: " + step.chain().tool()
                + " derived it as the inverse. Write an explicit rollback in "
                + step.failure().revision().map(step.chain()::located).orElse("the revision") + "."
                + ServerRemedies.outsideChecksum(step);
    }
}
