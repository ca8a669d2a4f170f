package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.source.MergeChangeset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A changelog in YAML.
 *
 * @param text what is in it
 */
record YamlEdit(String text) implements ChangelogEdit {

    private static final Pattern ITEM = Pattern.compile("(?<indent>\\s*)-\\s+(?<name>\\w+)\\s*:.*");
    private static final Pattern PATH = Pattern.compile(
            "(?<before>\\b(?:file|path)\\s*:\\s*)(?<quote>[\"']?)(?<path>[^\"'#,}\\n]+?)\\k<quote>(?<after>\\s*(?:[,}#].*)?)$",
            Pattern.MULTILINE);
    private static final Pattern RELATIVE = Pattern.compile("\\brelativeToChangelogFile\\s*:\\s*[\"']?true\\b");
    private static final Pattern KEPT = Pattern.compile("\\s*(?:-\\s+include|file|relativeToChangelogFile)\\s*:.*");

    @Override
    public LastEntry last() {
        List<String> item = lastItem();
        if (item.isEmpty()) {
            return LastEntry.OTHER;
        }
        String all = String.join("\n", item);
        Matcher path = PATH.matcher(all);
        String rest = item.stream()
                .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                .filter(line ->
                        !line.matches("\\s*(?:-\\s+includeAll|path|file|relativeToChangelogFile|-\\s+include)\\s*:.*"))
                .collect(Collectors.joining());
        return LastEntry.of(
                name(item.get(0)),
                path.find() ? path.group("path") : "",
                RELATIVE.matcher(all).find(),
                rest.isEmpty());
    }

    @Override
    public boolean hasChangesets() {
        return items().stream().anyMatch(line -> name(line).equals("changeSet"));
    }

    @Override
    public Optional<String> with(MergeChangeset changeset) {
        return items().isEmpty() ? Optional.empty() : Optional.of(added(adapted(changeset)));
    }

    @Override
    public Optional<String> including(String path) {
        List<String> lines =
                lastItem().stream().filter(line -> KEPT.matcher(line).matches()).toList();
        Matcher file = PATH.matcher(String.join("\n", lines));
        return file.find()
                ? Optional.of(ChangelogEdit.appended(
                        text,
                        file.replaceFirst("${before}${quote}" + Matcher.quoteReplacement(path) + "${quote}${after}")))
                : Optional.empty();
    }

    @Override
    public String fresh(MergeChangeset changeset) {
        return "databaseChangeLog:\n" + adapted(changeset) + "\n";
    }

    private String adapted(MergeChangeset changeset) {
        return ChangelogEdit.indented(changeset.text(".yaml"), items().isEmpty() ? "" : indent(items().get(0)));
    }

    private String added(String item) {
        return ChangelogEdit.appended(text, item);
    }

    /** The lines that begin an item of the changelog's own list. */
    private List<String> items() {
        List<String> all =
                text.lines().filter(line -> ITEM.matcher(line).matches()).toList();
        return all.stream()
                .filter(line -> indent(line).equals(indent(all.get(0))))
                .toList();
    }

    private List<String> lastItem() {
        List<String> item = new ArrayList<>();
        List<String> beginnings = items();
        for (String line : text.lines().toList()) {
            if (ITEM.matcher(line).matches() && indent(line).equals(indent(beginnings.get(0)))) {
                item.clear();
                item.add(line);
            } else if (!item.isEmpty()) {
                item.add(line);
            }
        }
        return item;
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    private static String name(String line) {
        Matcher item = ITEM.matcher(line);
        return item.matches() ? item.group("name") : "";
    }
}
