package io.github.migrationverify.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What pg_dump prints, without what depends on the order in which things were made. */
final class DumpText {

    private static final Pattern NOISE =
            Pattern.compile("(?m)^(\\\\(un)?restrict .*|-- Dumped .*|\\\\connect .*|-- (Started|Completed) .*)$");
    private static final Pattern ENTRY = Pattern.compile("(?m)^--\\n-- (.*)\\n--$");
    private static final Pattern SETTING =
            Pattern.compile("(?m)^SET (default_tablespace|default_table_access_method) = (.*);$");
    private static final Pattern LISTED = Pattern.compile("(WITH|SET|OPTIONS) \\(([^()]*)\\)");

    private DumpText() {}

    /** Entries by their title; the lines of each that grants something in alphabetical order. */
    static String of(String dump) {
        String text = NOISE.matcher(dump).replaceAll("");
        Map<String, String> settings = new TreeMap<>();
        List<String> entries = new ArrayList<>();
        String title = "";
        int from = 0;
        Matcher entry = ENTRY.matcher(text);
        while (entry.find()) {
            entries.add(entry(title, text.substring(from, entry.start()), settings));
            title = entry.group(1);
            from = entry.end();
        }
        entries.add(entry(title, text.substring(from), settings));
        return String.join("\n", entries.stream().sorted().toList());
    }

    /** A setting is printed before the entry that needs it, wherever it differs from the one before. */
    private static String entry(String title, String text, Map<String, String> settings) {
        String own = title.contains("Type: TABLE;")
                        || title.contains("INDEX")
                        || title.contains("CONSTRAINT")
                        || title.contains("MATERIALIZED VIEW")
                ? settings.toString()
                : "";
        SETTING.matcher(text).results().forEach(setting -> settings.put(setting.group(1), setting.group(2)));
        String body =
                LISTED.matcher(SETTING.matcher(text).replaceAll("").strip()).replaceAll(DumpText::sorted);
        boolean unordered = title.contains("Type: ACL")
                || title.contains("Type: DEFAULT ACL")
                || title.contains("DATABASE PROPERTIES")
                || title.startsWith("Role")
                || title.startsWith("User Config");
        return title + own + "\n" + (unordered ? lines(body) : body) + "\n";
    }

    private static String lines(String body) {
        return String.join(
                "\n", body.lines().filter(line -> !line.isBlank()).sorted().toList());
    }

    private static String sorted(java.util.regex.MatchResult list) {
        String options = String.join(
                ",",
                Stream.of(list.group(2).split(",")).map(String::strip).sorted().toList());
        return Matcher.quoteReplacement(list.group(1) + " (" + options + ")");
    }
}
