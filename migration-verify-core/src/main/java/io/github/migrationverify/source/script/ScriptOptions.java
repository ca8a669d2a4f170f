package io.github.migrationverify.source.script;

import io.github.migrationverify.source.Participation;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * What a script's own configuration file says, the one beside it with {@code .conf} after its name. Flyway's manual: "Script config
 * files".
 *
 * @param executeInTransaction whether it is one transaction; empty where nothing is said
 * @param placeholderReplacement whether its placeholders are replaced; empty where nothing is said
 * @param encoding its encoding; empty where nothing is said
 * @param participation whether it takes part
 */
record ScriptOptions(
        Optional<Boolean> executeInTransaction,
        Optional<Boolean> placeholderReplacement,
        Optional<Charset> encoding,
        Participation participation) {

    static final ScriptOptions NONE =
            new ScriptOptions(Optional.empty(), Optional.empty(), Optional.empty(), new Participation.Active());

    private static final List<String> KNOWN =
            List.of("executeInTransaction", "encoding", "placeholderReplacement", "shouldExecute");

    /**
     * Reads the file.
     *
     * @throws UnusableScriptException where it says what cannot be heeded
     */
    static ScriptOptions read(ScriptFile file) {
        Properties said = new Properties();
        try {
            said.load(new StringReader(file.text(StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnusableScriptException(String.valueOf(e.getMessage()), 0, e);
        }
        said.stringPropertyNames().stream()
                .filter(key -> !KNOWN.contains(key))
                .sorted()
                .findFirst()
                .ifPresent(key -> {
                    throw new UnusableScriptException(
                            "Unknown configuration property: " + key + "; known are " + String.join(", ", KNOWN));
                });
        return new ScriptOptions(
                flag(said, "executeInTransaction"),
                flag(said, "placeholderReplacement"),
                value(said, "encoding").map(ScriptOptions::charset),
                participation(said, file));
    }

    private static Participation participation(Properties said, ScriptFile file) {
        boolean runs = flag(said, "shouldExecute").orElse(true);
        return runs
                ? new Participation.Active()
                : new Participation.Filtered(file.shown() + " says shouldExecute=false");
    }

    private static Optional<String> value(Properties said, String key) {
        return Optional.ofNullable(said.getProperty(key)).map(String::strip);
    }

    private static Optional<Boolean> flag(Properties said, String key) {
        return value(said, key).map(text -> {
            if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
                throw new UnusableScriptException(
                        key + " is '" + text + "'; expected true or false, since expressions are not evaluated here");
            }
            return Boolean.valueOf(text);
        });
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnusableScriptException("there is no encoding '" + name + "'", 0, e);
        }
    }
}
