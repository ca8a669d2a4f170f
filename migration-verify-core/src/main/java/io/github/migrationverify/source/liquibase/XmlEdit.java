package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.source.MergeChangeset;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A changelog in XML.
 *
 * @param text what is in it
 */
record XmlEdit(String text) implements ChangelogEdit {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->|<!\\[CDATA\\[.*?]]>", Pattern.DOTALL);
    private static final Pattern CLOSING = Pattern.compile("</(?<prefix>[\\w.-]+:)?databaseChangeLog\\s*>");
    private static final Pattern OPENING =
            Pattern.compile("(?:<\\?xml[^>]*\\?>\\s*)?|<(?:[\\w.-]+:)?databaseChangeLog\\b[^>]*>");
    private static final Pattern ENTRY =
            Pattern.compile("<(?:[\\w.-]+:)?(?<name>include|includeAll|changeSet)\\b(?<attributes>[^>]*)>");
    private static final Pattern PATH =
            Pattern.compile("\\b(?<name>file|path)(?<is>\\s*=\\s*)(?<quote>[\"'])(?<path>.*?)\\k<quote>");
    private static final Pattern RELATIVE =
            Pattern.compile("\\s*\\brelativeToChangelogFile\\s*=\\s*(?<quote>[\"'])(?<value>.*?)\\k<quote>");

    @Override
    public LastEntry last() {
        return lastEntry()
                .map(entry -> {
                    String attributes = entry.group("attributes");
                    Matcher path = PATH.matcher(attributes);
                    Matcher relative = RELATIVE.matcher(attributes);
                    boolean isRelative =
                            relative.find() && relative.group("value").strip().equals("true");
                    String rest = RELATIVE.matcher(PATH.matcher(attributes).replaceAll(""))
                            .replaceAll("");
                    return LastEntry.of(
                            entry.group("name"),
                            path.find() ? path.group("path") : "",
                            isRelative,
                            rest.replace("/", "").isBlank());
                })
                .orElse(LastEntry.OTHER);
    }

    @Override
    public boolean hasChangesets() {
        return ENTRY.matcher(blanked())
                .results()
                .anyMatch(entry -> entry.group(1).equals("changeSet"));
    }

    @Override
    public Optional<String> with(MergeChangeset changeset) {
        return inserted(adapted(changeset));
    }

    @Override
    public Optional<String> including(String path) {
        return lastEntry().flatMap(entry -> {
            String attributes = entry.group("attributes");
            Matcher file = PATH.matcher(attributes);
            Matcher relative = RELATIVE.matcher(attributes);
            String also = relative.find() ? " " + relative.group().strip() : "";
            return file.find()
                    ? inserted("<" + prefix() + "include file" + file.group("is") + file.group("quote") + path
                            + file.group("quote") + also + (attributes.endsWith(" /") ? " />" : "/>"))
                    : Optional.empty();
        });
    }

    @Override
    public String fresh(MergeChangeset changeset) {
        StringBuilder frame = new StringBuilder();
        OPENING.matcher(blanked())
                .results()
                .map(MatchResult::group)
                .filter(part -> !part.isBlank())
                .forEach(frame::append);
        String head = frame.toString().replaceAll("\\s+logicalFilePath\\s*=\\s*(\"[^\"]*\"|'[^']*')", "");
        return head + "\n" + ChangelogEdit.indented(adapted(changeset), unit()) + "\n</" + prefix()
                + "databaseChangeLog>\n";
    }

    private String adapted(MergeChangeset changeset) {
        return changeset.xml(prefix()).replace("\n    ", "\n" + unit());
    }

    private Optional<String> inserted(String element) {
        Optional<MatchResult> closing = lastOf(CLOSING);
        return closing.map(tag -> {
            int line = text.lastIndexOf('\n', tag.start()) + 1;
            boolean alone = text.substring(line, tag.start()).isBlank();
            int at = alone ? line : tag.start();
            return text.substring(0, at)
                    + (alone ? ChangelogEdit.indented(element, unit()) + "\n" : element)
                    + text.substring(at);
        });
    }

    private Optional<Matcher> lastEntry() {
        return lastOf(ENTRY).map(found -> {
            Matcher entry = ENTRY.matcher(text);
            entry.find(found.start());
            return entry;
        });
    }

    private Optional<MatchResult> lastOf(Pattern pattern) {
        return pattern.matcher(blanked()).results().reduce((first, second) -> second);
    }

    private String prefix() {
        return lastOf(CLOSING).flatMap(tag -> Optional.ofNullable(tag.group(1))).orElse("");
    }

    /** What stands before the last entry in its line, where that is white space alone. */
    private String unit() {
        return lastOf(ENTRY)
                .map(entry -> text.substring(text.lastIndexOf('\n', entry.start()) + 1, entry.start()))
                .filter(before -> before.isBlank() && !before.isEmpty())
                .orElse("    ");
    }

    /** Without what is no markup, at the same places. */
    private String blanked() {
        return COMMENT.matcher(text)
                .replaceAll(found -> " ".repeat(found.group().length()));
    }
}
