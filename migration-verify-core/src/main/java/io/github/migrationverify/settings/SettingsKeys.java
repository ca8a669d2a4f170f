package io.github.migrationverify.settings;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Values by key, where a key may be written in several ways: {@code change-log}, {@code changeLog}, {@code CHANGE_LOG}.
 * What follows the name of a map is kept as written.
 */
public final class SettingsKeys {

    private final Map<String, String> values;

    /**
     * Wraps values.
     *
     * @param values by key, as written
     */
    public SettingsKeys(Map<String, String> values) {
        this.values = new LinkedHashMap<>(values);
    }

    /** {@return the value of the first of several names that has one; the items of a list with commas between them} */
    public Optional<String> value(String... names) {
        return Stream.of(names).flatMap(name -> one(name).stream()).findFirst();
    }

    /** {@return what is below a map's name, by key as written, without quotes and brackets around it} */
    public Map<String, String> map(String name) {
        String prefix = canonical(name);
        Map<String, String> found = new LinkedHashMap<>();
        values.forEach((key, value) -> below(prefix, key)
                .filter(rest -> rest.startsWith(".") || rest.startsWith("["))
                .ifPresent(rest -> found.put(unquoted(rest), expand(value))));
        return found;
    }

    private Optional<String> one(String name) {
        String wanted = canonical(name);
        List<String> direct = values.entrySet().stream()
                .filter(entry -> canonical(entry.getKey()).equals(wanted))
                .map(Map.Entry::getValue)
                .toList();
        return direct.isEmpty()
                ? items(wanted)
                : Optional.of(expand(direct.get(direct.size() - 1)).strip());
    }

    private Optional<String> items(String wanted) {
        Map<Integer, String> items = new TreeMap<>();
        values.forEach((key, value) -> below(wanted, key)
                .filter(rest -> rest.matches("\\[\\d+]"))
                .ifPresent(rest -> items.put(
                        Integer.parseInt(rest, 1, rest.length() - 1, 10),
                        expand(value).strip())));
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(items.values().stream().collect(joining(",")));
    }

    /** The rest of a key after a prefix that is compared without case, dashes and underscores. */
    private static Optional<String> below(String prefix, String key) {
        for (int end = 1; end <= key.length(); end++) {
            if (canonical(key.substring(0, end)).equals(prefix)
                    && (end == key.length() || ".[".indexOf(key.charAt(end)) >= 0)) {
                return Optional.of(key.substring(end));
            }
        }
        return Optional.empty();
    }

    private static String unquoted(String rest) {
        String name = rest.startsWith("[") && rest.endsWith("]") ? rest.substring(1, rest.length() - 1) : rest;
        return name.replaceFirst("^\\.", "").replaceFirst("^\\[(.*)]$", "$1").replaceFirst("^\"(.*)\"$", "$1");
    }

    private static String canonical(String key) {
        return key.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    private String expand(String text) {
        return new Placeholders(name -> Optional.ofNullable(values.get(name))).expand(text);
    }
}
