package io.github.migrationverify.settings;

import java.util.Optional;
import java.util.function.Function;

/**
 * {@code ${name}} and {@code ${name:default}}, as Spring and Quarkus know them. One without a value and a default stays
 * as it is: the environment of the build is not that of the application.
 */
public final class Placeholders {

    private static final int DEEPEST = 20;

    private final Function<String, Optional<String>> values;

    /**
     * Placeholders of one set of values.
     *
     * @param values finds a value by name
     */
    public Placeholders(Function<String, Optional<String>> values) {
        this.values = values;
    }

    /** {@return the text with its placeholders replaced, those in replacements too} */
    public String expand(String text) {
        return expand(text, 0);
    }

    private String expand(String text, int depth) {
        int start = text.indexOf("${");
        int end = start < 0 ? -1 : closing(text, start + 2);
        if (end < 0 || depth > DEEPEST) {
            return text;
        }
        String inner = text.substring(start + 2, end);
        String replaced =
                replacement(inner).map(found -> expand(found, depth + 1)).orElse("${" + inner + "}");
        return text.substring(0, start) + replaced + expand(text.substring(end + 1), depth);
    }

    private Optional<String> replacement(String inner) {
        int colon = inner.indexOf(':');
        if (colon < 0) {
            return values.apply(inner);
        }
        return values.apply(inner.substring(0, colon)).or(() -> Optional.of(inner.substring(colon + 1)));
    }

    private static int closing(String text, int from) {
        int depth = 1;
        for (int at = from; at < text.length(); at++) {
            if (text.startsWith("${", at)) {
                depth++;
            } else if (text.charAt(at) == '}' && --depth == 0) {
                return at;
            }
        }
        return -1;
    }
}
