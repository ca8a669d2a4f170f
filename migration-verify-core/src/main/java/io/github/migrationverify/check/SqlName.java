package io.github.migrationverify.check;

import io.github.migrationverify.schema.ObjectKey;
import java.util.Locale;

/**
 * An object as SQL statements speak of it.
 *
 * @param key the object
 * @param whole what it is a part of, for a column, constraint, trigger, rule or policy; else what its schema is called
 * @param part its own name, quoted where SQL needs it
 */
record SqlName(ObjectKey key, String whole, String part) {

    static SqlName of(ObjectKey key) {
        int dot = lastDot(key.name());
        return new SqlName(
                key, key.name().substring(0, Math.max(0, dot)), key.name().substring(dot + 1));
    }

    /** Such as {@code TYPE public.mood}, {@code COLUMN public.bookings.priority}, {@code TRIGGER audit ON public.bookings}. */
    String inStatement() {
        return switch (key.kind()) {
            case CONSTRAINT, TRIGGER, RULE, POLICY -> word() + " " + part + " ON " + whole;
            default -> word() + " " + key.name();
        };
    }

    /** The kind in a statement; {@code ROUTINE} stands for functions, procedures and aggregates alike. */
    String word() {
        return switch (key.kind()) {
            case FUNCTION -> "ROUTINE";
            default -> ofKind(key.kind().word());
        };
    }

    /** SQL has one word for all types, and leaves out that a server is a foreign one. */
    static String ofKind(String word) {
        if (word.equals("enum") || word.endsWith(" type")) {
            return "TYPE";
        }
        return (word.equals("foreign server") ? "server" : word).toUpperCase(Locale.ROOT);
    }

    /** The last dot that is outside quotes and argument lists; -1 where there is none. */
    private static int lastDot(String name) {
        boolean quoted = false;
        int last = -1;
        for (int index = 0; index < name.length(); index++) {
            char letter = name.charAt(index);
            quoted ^= letter == '"';
            if (!quoted && letter == '(') {
                break;
            }
            last = !quoted && letter == '.' ? index : last;
        }
        return last;
    }
}
