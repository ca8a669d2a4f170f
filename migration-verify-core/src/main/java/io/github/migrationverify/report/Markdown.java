package io.github.migrationverify.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** Builds a Markdown text (CommonMark with GitHub's tables), whatever the names in it look like. */
final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*{}\\[\\]<>#|~&]|(?<!\\w)_|_(?!\\w)");
    private static final Pattern FENCE = Pattern.compile("`{3,}");

    private final StringBuilder text = new StringBuilder();

    /** Plain text in which nothing is markup; line ends become blanks. */
    static String plain(String value) {
        return SPECIAL.matcher(StringUtils.normalizeSpace(value))
                .replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
    }

    /** A code span: delimited by more backticks than the value has in a row. Pipes are escaped, for tables. */
    static String code(String value) {
        String line = StringUtils.normalizeSpace(value);
        String ticks = "`";
        while (line.contains(ticks)) {
            ticks += "`";
        }
        String pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return ticks + pad + line + pad + ticks;
    }

    Markdown heading(int level, String title) {
        return block("#".repeat(level) + " " + title);
    }

    Markdown paragraph(String markup) {
        return block(markup);
    }

    Markdown bullets(List<String> markup) {
        return block(markup.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
    }

    Markdown numbered(List<String> markup) {
        List<String> items = new ArrayList<>();
        for (String item : markup) {
            items.add(items.size() + 1 + ". " + item);
        }
        return block(String.join("\n", items));
    }

    /** A fenced block: the fence is longer than any in the text. */
    Markdown fenced(String language, String content) {
        int longest = FENCE.matcher(content)
                .results()
                .mapToInt(found -> found.group().length())
                .max()
                .orElse(2);
        String fence = "`".repeat(longest + 1);
        return block(fence + language + "\n" + content.stripTrailing() + "\n" + fence);
    }

    Markdown table(List<String> header, List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(row(header));
        lines.add("|" + " --- |".repeat(header.size()));
        rows.forEach(cells -> lines.add(row(cells)));
        return block(String.join("\n", lines));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Markdown::cell).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** In a table a pipe ends the cell even within a code span, unless it is escaped. */
    private static String cell(String markup) {
        return markup.replaceAll("(?<!\\\\)\\|", "\\\\|");
    }

    private Markdown block(String markup) {
        if (!markup.isEmpty()) {
            text.append(text.length() == 0 ? "" : "\n").append(markup).append('\n');
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
