package io.github.migrationverify.source.alembic;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a project names its revision files. Alembic: {@code ScriptDirectory._rev_path}.
 *
 * @param template {@code file_template}
 * @param longestSlug {@code truncate_slug_length}
 */
record FileTemplate(String template, int longestSlug) {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TOKEN =
            Pattern.compile("%(?:%|\\((?<name>\\w+)\\)(?<zero>0?)(?<width>\\d*)(?:\\.(?<digits>\\d+))?[ds])");

    /** {@return that of a configuration; empty where it says something that is none} */
    static Optional<FileTemplate> of(Configuration configuration) {
        String template = configuration.value("file_template").orElse("%(rev)s_%(slug)s");
        String length = configuration.value("truncate_slug_length").orElse("40");
        boolean known = TOKEN.matcher(template).replaceAll("").indexOf('%') < 0
                && TOKEN.matcher(template)
                        .results()
                        .map(hit -> hit.group(1))
                        .allMatch(name -> name == null
                                || tokens("", "", ZonedDateTime.now(ZoneOffset.UTC))
                                        .containsKey(name));
        return known && length.matches("\\d{1,6}")
                ? Optional.of(new FileTemplate(template, Integer.parseInt(length)))
                : Optional.empty();
    }

    /** {@return the name of the file of a revision} */
    String name(String revision, String message, ZonedDateTime created) {
        Map<String, String> tokens = tokens(revision, slug(message), created);
        return TOKEN.matcher(template)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                found.group().equals("%%")
                                        ? "%"
                                        : padded(tokens.getOrDefault(found.group(1), ""), found)))
                + ".py";
    }

    private static String padded(String value, MatchResult token) {
        String digits = token.group(4);
        if (digits != null && value.matches("\\d+")) {
            return "0".repeat(Math.max(0, Integer.parseInt(digits) - value.length())) + value;
        }
        int width = token.group(3).isEmpty() ? 0 : Integer.parseInt(token.group(3));
        return (token.group(2).isEmpty() ? " " : "0").repeat(Math.max(0, width - value.length())) + value;
    }

    private static Map<String, String> tokens(String revision, String slug, ZonedDateTime created) {
        Map<String, String> tokens = new HashMap<>();
        tokens.put("rev", revision);
        tokens.put("slug", slug);
        tokens.put("epoch", "" + created.toEpochSecond());
        tokens.put("year", "" + created.getYear());
        tokens.put("month", "" + created.getMonthValue());
        tokens.put("day", "" + created.getDayOfMonth());
        tokens.put("hour", "" + created.getHour());
        tokens.put("minute", "" + created.getMinute());
        tokens.put("second", "" + created.getSecond());
        return tokens;
    }

    private String slug(String message) {
        String slug = String.join(
                        "_",
                        WORD.matcher(message).results().map(hit -> hit.group()).toList())
                .toLowerCase(Locale.ROOT);
        if (slug.length() <= longestSlug) {
            return slug;
        }
        String cut = slug.substring(0, longestSlug);
        return (cut.contains("_") ? cut.substring(0, cut.lastIndexOf('_')) : cut) + "_";
    }
}
