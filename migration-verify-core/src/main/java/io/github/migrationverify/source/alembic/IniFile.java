package io.github.migrationverify.source.alembic;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section of a file as Python's {@code configparser} reads it: keys in lower case, values that go on in indented lines, comments by
 * {@code #} and {@code ;}, and {@code %(name)s} for another value of the section. Python's library reference: "configparser".
 */
final class IniFile implements Configuration {

    private static final Pattern SECTION = Pattern.compile("\\[(?<name>[^]]+)].*");
    private static final Pattern ENTRY = Pattern.compile("(?<key>[^\\s=:][^=:]*?)\\s*[=:]\\s*(?<value>.*)");
    private static final Pattern REFERENCE = Pattern.compile("%(?:%|\\((?<name>[^)]+)\\)s)");
    private static final int DEEPEST = 10;

    private final Map<String, String> values = new LinkedHashMap<>();
    private String key = "";
    private boolean inSection;

    private IniFile() {}

    /**
     * Reads a section.
     *
     * @param text the whole file
     * @param section the section's name
     * @param given values that the section has besides its own, such as {@code here}
     * @return the section; without values but the given ones where the file has none of that name
     */
    static IniFile read(String text, String section, Map<String, String> given) {
        IniFile file = new IniFile();
        file.values.putAll(given);
        text.lines().forEach(line -> file.line(line, section));
        return file;
    }

    private void line(String line, String section) {
        String content = line.strip();
        if (content.startsWith("#") || content.startsWith(";")) {
            return;
        }
        boolean goesOn = !content.isEmpty() && Character.isWhitespace(line.charAt(0)) && !key.isEmpty();
        Matcher name = SECTION.matcher(content);
        Matcher entry = ENTRY.matcher(content);
        if (inSection && goesOn) {
            values.merge(key, content, (first, next) -> first + "\n" + next);
        } else if (name.matches()) {
            inSection = name.group("name").equals(section);
            key = "";
        } else if (inSection && entry.matches()) {
            key = entry.group("key").toLowerCase(Locale.ROOT);
            values.put(key, entry.group("value"));
        }
    }

    @Override
    public Optional<String> separator() {
        return value("path_separator").or(() -> value("version_path_separator"));
    }

    @Override
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name))
                .map(value -> replaced(value, 0))
                .filter(value -> !value.isBlank());
    }

    private String replaced(String value, int depth) {
        if (depth == DEEPEST) {
            return value;
        }
        return REFERENCE
                .matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(replacement(found.group(), depth)));
    }

    private String replacement(String reference, int depth) {
        if (reference.equals("%%")) {
            return "%";
        }
        String name = reference.substring(2, reference.length() - 2).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(values.get(name))
                .map(value -> replaced(value, depth + 1))
                .orElse(reference);
    }
}
