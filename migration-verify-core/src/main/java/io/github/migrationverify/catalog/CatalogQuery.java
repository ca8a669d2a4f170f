package io.github.migrationverify.catalog;

import io.github.migrationverify.schema.ObjectKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The queries of this package, each a file beside this class: a question to the system catalogs that stands for itself in psql too. */
final class CatalogQuery {

    private CatalogQuery() {}

    /** The query for all objects of a kind; its file is named after the kind. */
    static String of(ObjectKind kind) {
        return named(kind.name().toLowerCase(Locale.ROOT));
    }

    /** The query in a file, its name given without the ending. */
    static String named(String name) {
        try (InputStream file = CatalogQuery.class.getResourceAsStream(name + ".sql")) {
            if (file == null) {
                throw new IllegalStateException("there is no query " + name + ".sql beside " + CatalogQuery.class);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
