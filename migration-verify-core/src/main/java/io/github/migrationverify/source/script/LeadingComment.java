package io.github.migrationverify.source.script;

import io.github.migrationverify.source.CommentDeclarations;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The comment that a script begins with. */
final class LeadingComment {

    private static final Pattern COMMENTS = Pattern.compile("\\A\uFEFF?(?:\\s*+(?:--[^\\n]*+|/\\*(?s:.*?)\\*/))*+");
    private static final Pattern MARKS = Pattern.compile("(?m)^\\s*(?:--+|/\\*+|\\*/|\\*(?!/))|\\*/");

    private LeadingComment() {}

    /** Where what follows it begins, blanks left out. */
    static int end(String sql) {
        Matcher comments = COMMENTS.matcher(sql);
        int end = comments.find() ? comments.end() : 0;
        while (end < sql.length() && Character.isWhitespace(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The reason that the first of these texts to give one gives for there being no way down. */
    static Optional<String> irreversible(Stream<String> texts) {
        return texts.flatMap(text -> declarations(text).irreversible().stream()).findFirst();
    }

    private static CommentDeclarations declarations(String text) {
        Matcher comments = COMMENTS.matcher(text);
        String found = comments.find() ? comments.group() : "";
        return CommentDeclarations.in(List.of(MARKS.matcher(found).replaceAll("")));
    }
}
