package io.github.migrationverify.source.alembic;

import io.github.migrationverify.source.alembic.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts Python's text into logical lines of tokens, without comments. A logical line goes on over line ends within brackets and after a
 * backslash, and ends at a semicolon. Python's reference: "Lexical analysis".
 */
final class PythonLexer {

    private static final Map<Character, Character> CLOSES = Map.of(')', '(', ']', '[', '}', '{');
    private static final Pattern LONG_OPERATOR =
            Pattern.compile("\\*\\*=|//=|>>=|<<=|\\.\\.\\.|[-+*/%@&|^=!<>:]=|->|\\*\\*|//|<<|>>");

    private final String text;
    private final List<List<Token>> lines = new ArrayList<>();
    private final Deque<Token> open = new ArrayDeque<>();
    private List<Token> current = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private PythonLexer(String text) {
        this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** {@return the logical lines, none of them empty} */
    static List<List<Token>> lines(String text) throws NotPythonException {
        return new PythonLexer(text.replace("\r\n", "\n").replace('\r', '\n')).all();
    }

    private List<List<Token>> all() throws NotPythonException {
        while (at < text.length()) {
            next();
        }
        if (!open.isEmpty()) {
            throw new NotPythonException(
                    "'" + open.getLast().text() + "' is never closed",
                    open.getLast().line());
        }
        endOfLine();
        return lines;
    }

    private void next() throws NotPythonException {
        char here = text.charAt(at);
        if (here == '\n') {
            newLine();
            if (open.isEmpty()) {
                endOfLine();
            }
        } else if (here == ' ' || here == '\t' || here == '\f') {
            at++;
        } else if (here == '#') {
            at = endOfPhysicalLine();
        } else if (here == '\\') {
            continuation();
        } else if (here == ';' && open.isEmpty()) {
            at++;
            endOfLine();
        } else if (Character.isUnicodeIdentifierStart(text.codePointAt(at)) || here == '_') {
            word();
        } else if (here == '"' || here == '\'') {
            string("", at);
        } else if (here >= '0' && here <= '9') {
            number();
        } else {
            operator(here);
        }
    }

    private int endOfPhysicalLine() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private void newLine() {
        at++;
        line++;
        lineStart = at;
    }

    private void endOfLine() {
        if (!current.isEmpty()) {
            lines.add(current);
            current = new ArrayList<>();
        }
    }

    private void continuation() throws NotPythonException {
        at++;
        if (at < text.length() && text.charAt(at) != '\n') {
            throw new NotPythonException("a backslash stands where nothing may follow it but the line's end", line);
        }
        if (at < text.length()) {
            newLine();
        }
    }

    private void word() throws NotPythonException {
        int from = at;
        while (at < text.length()
                && (Character.isUnicodeIdentifierPart(text.codePointAt(at)) || text.charAt(at) == '_')) {
            at += Character.charCount(text.codePointAt(at));
        }
        String word = text.substring(from, at);
        boolean quoted = at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
        if (quoted && word.toLowerCase(Locale.ROOT).matches("r|u|b|f|t|br|rb|fr|rf|tr|rt")) {
            string(word.toLowerCase(Locale.ROOT), from);
        } else {
            add(Kind.NAME, word, line, from);
        }
    }

    private void number() {
        int from = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "._".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        add(Kind.NUMBER, text.substring(from, at), line, from);
    }

    private void string(String prefix, int from) throws NotPythonException {
        int firstLine = line;
        int firstLineStart = lineStart;
        String quote = text.substring(at, at + 1);
        String triple = quote.repeat(3);
        String end = text.startsWith(triple, at) ? triple : quote;
        at += end.length();
        int content = at;
        while (!text.startsWith(end, at)) {
            if (at >= text.length() || (text.charAt(at) == '\n' && end.length() == 1)) {
                throw new NotPythonException("a string is never closed", firstLine);
            }
            skipInString();
        }
        String written = text.substring(content, at);
        at += end.length();
        boolean known = prefix.isEmpty() || prefix.equals("r") || prefix.equals("u");
        String value = prefix.equals("r") ? written : PythonStrings.value(written);
        String shown = known ? value : text.substring(from, at);
        current.add(new Token(known ? Kind.STRING : Kind.OTHER_STRING, shown, firstLine, from - firstLineStart));
    }

    private void skipInString() {
        boolean escaped = text.charAt(at) == '\\' && at + 1 < text.length();
        at += escaped ? 1 : 0;
        if (text.charAt(at) == '\n') {
            newLine();
        } else {
            at++;
        }
    }

    private void operator(char here) throws NotPythonException {
        Matcher longer = LONG_OPERATOR.matcher(text).region(at, text.length());
        String operator = longer.lookingAt() ? longer.group() : String.valueOf(here);
        Token token = new Token(Kind.OPERATOR, operator, line, at - lineStart);
        if (CLOSES.containsValue(here)) {
            open.addLast(token);
        } else if (CLOSES.containsKey(here)) {
            close(here);
        } else if (Character.isISOControl(here) || "$?`".indexOf(here) >= 0) {
            throw new NotPythonException("a character stands there that Python does not know", line);
        }
        current.add(token);
        at += operator.length();
    }

    private void close(char bracket) throws NotPythonException {
        if (open.isEmpty() || !open.removeLast().is(String.valueOf(CLOSES.get(bracket)))) {
            throw new NotPythonException("'" + bracket + "' closes nothing", line);
        }
    }

    private void add(Kind kind, String word, int onLine, int from) {
        current.add(new Token(kind, word, onLine, from - lineStart));
    }
}
