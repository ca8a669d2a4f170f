package io.github.migrationverify.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a revision's own comments, or its docstring, declare to us. A declaration is a keyword with a colon, in any case, and ends at the end of the
 * line or at a semicolon.
 *
 * @param parents what it revises; empty where nothing is said, an empty list for {@code revises: none}
 * @param irreversible the reason for there being no way down; empty where none is given
 * @param description what is left of the comments, one line
 */
public record CommentDeclarations(Optional<List<String>> parents, Optional<String> irreversible, String description) {

    private static final Pattern DECLARATION =
            Pattern.compile("(?<![\\w-])(revises|irreversible)\\s*:([^\\n;]*);?", Pattern.CASE_INSENSITIVE);

    /** The semicolon that ended the text before a declaration. */
    private static final Pattern BEFORE_A_DECLARATION = Pattern.compile("[;\\s]+$");

    /** Copies the list. */
    public CommentDeclarations {
        parents = parents.map(List::copyOf);
    }

    /**
     * Reads a revision's comments.
     *
     * @param comments the comments as written, in order
     * @return what they declare
     */
    public static CommentDeclarations in(List<String> comments) {
        String text = String.join("\n", comments).replace("\r\n", "\n").replace('\r', '\n');
        List<String> parents = new ArrayList<>();
        boolean saysParents = false;
        Optional<String> irreversible = Optional.empty();
        Matcher declaration = DECLARATION.matcher(text);
        while (declaration.find()) {
            String value = declaration.group(2).strip();
            if (declaration.group(1).toLowerCase(Locale.ROOT).equals("revises")) {
                saysParents = saysParents || !value.isEmpty();
                references(value).forEach(parents::add);
            } else if (!value.isEmpty()) {
                irreversible = Optional.of(value);
            }
        }
        String rest = DECLARATION.matcher(text).replaceAll("\n");
        return new CommentDeclarations(
                saysParents ? Optional.of(List.copyOf(parents)) : Optional.empty(), irreversible, oneLine(rest));
    }

    private static Stream<String> references(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(reference -> !reference.isEmpty() && !reference.equalsIgnoreCase("none"));
    }

    private static String oneLine(String text) {
        return text.lines()
                .map(line -> BEFORE_A_DECLARATION.matcher(line).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
