package io.github.migrationverify.catalog;

import io.github.migrationverify.schema.ObjectKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The queries of this package, each a file beside this class: a question to the system catalogs that stands for itself in psql too. */
final class CatalogQuery {

    private static final Pattern SINCE = Pattern.compile("-- since PostgreSQL (\\d+)\\n");

    private CatalogQuery() {}

    /**
     * The oldest major version that a query can be asked of. A catalog that an older version lacks cannot be named there, so its
     * query begins with {@code -- since PostgreSQL 15}. A column that one lacks is read by {@code to_jsonb(row) ->> 'column'}.
     */
    static int since(String query) {
        Matcher version = SINCE.matcher(query);
        return version.lookingAt() ? Integer.parseInt(version.group(1)) : 0;
    }

    /** The query for all objects of a kind; its file is named after the kind. */
    static String of(ObjectKind kind) {
        return named(kind.name().toLowerCase(Locale.ROOT));
    }

    /** The query in a file, its name given without the ending. */
    static String named(String name) {
        return text(name + ".sql");
    }

    /** What a file beside this class holds. */
    static String text(String fileName) {
        try (InputStream file = CatalogQuery.class.getResourceAsStream(fileName)) {
            if (file == null) {
                throw new IllegalStateException("there is no " + fileName + " beside " + CatalogQuery.class);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
