package io.github.migrationverify.settings;

import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads {@code .properties}, {@code .conf}, TOML and YAML into dotted keys, the way Spring Boot flattens them: {@code a.b}, list items as
 * {@code a[0]}. Of several documents in a file the later ones win; those meant for a profile are left out.
 */
public final class SettingsFile {

    private static final List<String> PROFILE_KEYS = List.of("spring.config.activate.on-profile", "spring.profiles");

    private SettingsFile() {}

    /**
     * Reads a file.
     *
     * @param file by whose ending its format is known
     * @param shown the file's name for people
     * @return its values by key
     * @throws UnreadableSettingsException where it is not what its ending says
     */
    public static Map<String, String> read(Path file, String shown) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            Stream<Map<String, String>> documents = documents(file, text);
            Map<String, String> values = new LinkedHashMap<>();
            documents.filter(SettingsFile::isForEveryProfile).forEach(values::putAll);
            return values;
        } catch (IOException | YAMLException | IllegalArgumentException e) {
            throw new UnreadableSettingsException(
                    shown + " cannot be read (" + StringUtils.normalizeSpace(String.valueOf(e.getMessage()))
                            + "); correct it, or name the migrations by a parameter of this plugin.",
                    e);
        }
    }

    private static Stream<Map<String, String>> documents(Path file, String text) throws IOException {
        String name = file.toString();
        if (name.endsWith(".properties") || name.endsWith(".conf")) {
            return properties(text);
        }
        return name.endsWith(".toml") ? toml(text) : yaml(text);
    }

    private static Stream<Map<String, String>> toml(String text) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        flatten("", new TomlMapper().readValue(text, Map.class), values);
        return Stream.of(values);
    }

    private static boolean isForEveryProfile(Map<String, String> document) {
        return document.keySet().stream().noneMatch(key -> PROFILE_KEYS.stream().anyMatch(key::startsWith));
    }

    /** A comment of three dashes begins a new document. */
    private static Stream<Map<String, String>> properties(String text) throws IOException {
        List<Map<String, String>> documents = new ArrayList<>();
        for (String part : text.split("(?m)^[#!]---\\s*$", -1)) {
            Properties properties = new Properties();
            properties.load(new StringReader(part));
            Map<String, String> values = new LinkedHashMap<>();
            properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
            documents.add(values);
        }
        return documents.stream();
    }

    private static Stream<Map<String, String>> yaml(String text) {
        List<Map<String, String>> documents = new ArrayList<>();
        // Tokens of Maven's resource filtering are no YAML, and no value that we ask for.
        String parsable = text.replaceAll("(?m)(:\\s+)(@[^@\\s]+@)", "$1'$2'");
        new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(parsable).forEach(document -> {
            Map<String, String> values = new LinkedHashMap<>();
            flatten("", document, values);
            documents.add(values);
        });
        return documents.stream();
    }

    private static void flatten(String key, @Nullable Object value, Map<String, String> into) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> flatten(key.isEmpty() ? "" + name : key + "." + name, inner, into));
        } else if (value instanceof Collection<?> items) {
            int index = 0;
            for (Object item : items) {
                flatten(key + "[" + index++ + "]", item, into);
            }
        } else if (value != null) {
            into.put(key, value.toString());
        }
    }
}
