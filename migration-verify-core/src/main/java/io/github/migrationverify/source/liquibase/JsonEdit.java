package io.github.migrationverify.source.liquibase;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.migrationverify.source.MergeChangeset;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * A changelog in JSON.
 *
 * @param text what is in it
 */
record JsonEdit(String text) implements ChangelogEdit {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern FILE =
            Pattern.compile("(?<before>\"file\"\\s*:\\s*\")(?<path>(?:[^\"\\\\]|\\\\.)*)\"");

    /** Where the last item of the changelog's list is, as offsets. */
    private record Span(int start, int end) {}

    @Override
    public LastEntry last() {
        JsonNode items = items();
        JsonNode item = items.path(items.size() - 1);
        if (!item.isObject() || item.size() != 1) {
            return LastEntry.OTHER;
        }
        String name = item.fieldNames().next();
        JsonNode entry = item.path(name);
        boolean isPlain = StreamSupport.stream(((Iterable<String>) entry::fieldNames).spliterator(), false)
                .allMatch(field -> field.matches("file|path|relativeToChangelogFile"));
        return LastEntry.of(
                name,
                entry.path(name.equals("include") ? "file" : "path").asText(""),
                entry.path("relativeToChangelogFile").asBoolean(false),
                isPlain);
    }

    @Override
    public boolean hasChangesets() {
        return StreamSupport.stream(items().spliterator(), false).anyMatch(item -> item.has("changeSet"));
    }

    @Override
    public Optional<String> with(MergeChangeset changeset) {
        return added(changeset.text(".json"));
    }

    @Override
    public Optional<String> including(String path) {
        String written = path.replace("\\", "\\\\").replace("\"", "\\\"");
        return span().filter(last -> last().isPlain()).flatMap(last -> {
            String before = text.substring(last.start(), last.end());
            String outdented = before.replace("\n" + indentation(last), "\n");
            return added(FILE.matcher(outdented).replaceFirst("${before}" + Matcher.quoteReplacement(written) + "\""));
        });
    }

    @Override
    public String fresh(MergeChangeset changeset) {
        return "{\n  \"databaseChangeLog\": [\n" + ChangelogEdit.indented(changeset.text(".json"), "    ")
                + "\n  ]\n}\n";
    }

    private Optional<String> added(String item) {
        return span().map(last -> {
            String indentation = indentation(last);
            String lines = ChangelogEdit.indented(item, indentation).substring(indentation.length());
            String gap = text.lastIndexOf('\n', last.start()) < 0 ? " " : "\n" + indentation;
            return text.substring(0, last.end()) + "," + gap + lines + text.substring(last.end());
        });
    }

    private String indentation(Span item) {
        String line = text.substring(text.lastIndexOf('\n', item.start()) + 1, item.start());
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    private JsonNode items() {
        try {
            return MAPPER.readTree(text).path("databaseChangeLog");
        } catch (IOException e) {
            return MAPPER.createArrayNode();
        }
    }

    private Optional<Span> span() {
        try (JsonParser parser = MAPPER.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT
                    || !"databaseChangeLog".equals(parser.nextFieldName())
                    || parser.nextToken() != JsonToken.START_ARRAY) {
                return Optional.empty();
            }
            Optional<Span> last = Optional.empty();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                int start = (int) parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                last = Optional.of(
                        new Span(start, (int) parser.currentLocation().getCharOffset()));
            }
            return last;
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
