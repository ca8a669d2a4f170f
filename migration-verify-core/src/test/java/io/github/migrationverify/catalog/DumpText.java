package io.github.migrationverify.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What pg_dump and pg_dumpall print, without what depends on the order in which things were made. */
final class DumpText {

    private static final Pattern NOISE =
            Pattern.compile("(?m)^(\\\\(un)?restrict .*|-- Dumped .*|\\\\connect .*)$| LOCATION '[^']*'");
    private static final Pattern TITLE = Pattern.compile("(?m)^--\\n-- (.*)\\n--$");
    private static final Pattern SETTING =
            Pattern.compile("(?m)^SET (default_tablespace|default_table_access_method) = (.*);$");
    private static final Pattern OPTIONS = Pattern.compile("(WITH|SET|OPTIONS) \\(([^()]*)\\)");
    private static final Pattern OF_UNORDERED_LINES =
            Pattern.compile("Type: (DEFAULT )?ACL|DATABASE PROPERTIES|^Role|^User Config");
    private static final Pattern UNDER_SETTINGS = Pattern.compile("Type: (TABLE|INDEX|CONSTRAINT|MATERIALIZED VIEW);");

    private final Map<String, String> settings = new TreeMap<>();
    private final List<String> entries = new ArrayList<>();

    private DumpText() {}

    /** The entries in alphabetical order, and the lines of each that grants something too. */
    static String of(String dump) {
        return new DumpText().sorted(NOISE.matcher(dump).replaceAll(""));
    }

    private String sorted(String dump) {
        String title = "";
        int from = 0;
        for (MatchResult next : TITLE.matcher(dump).results().toList()) {
            add(title, dump.substring(from, next.start()));
            title = next.group(1);
            from = next.end();
        }
        add(title, dump.substring(from));
        return lines(entries.stream());
    }

    /** A setting is printed where an entry needs another than the last one did. */
    private void add(String title, String text) {
        List<MatchResult> set = SETTING.matcher(text).results().toList();
        String body =
                OPTIONS.matcher(SETTING.matcher(text).replaceAll("").strip()).replaceAll(DumpText::inOrder);
        set.forEach(setting -> settings.put(setting.group(1), setting.group(2)));
        String under = UNDER_SETTINGS.matcher(title).find() ? " under " + settings : "";
        entries.add(
                title + under + "\n" + (OF_UNORDERED_LINES.matcher(title).find() ? lines(body.lines()) : body) + "\n");
    }

    private static String lines(Stream<String> lines) {
        return String.join("\n", lines.filter(line -> !line.isBlank()).sorted().toList());
    }

    private static String inOrder(MatchResult options) {
        List<String> each = Stream.of(options.group(2).split(","))
                .map(String::strip)
                .sorted()
                .toList();
        return Matcher.quoteReplacement(options.group(1) + " (" + String.join(", ", each) + ")");
    }
}
