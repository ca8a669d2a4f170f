package io.github.migrationverify.catalog;

import io.github.migrationverify.schema.ObjectKind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The query for the objects of a kind, for all of them or for some. In one of its lines a comment such as
 * {@code -- of: pg_class c.oid if r p} says which object a row is of, and that a further condition can stand there; and, where the
 * catalog holds objects of several sorts, of which sorts those of this kind are ({@link DependencyQueries}).
 *
 * @param kind the kind
 * @param text the query as its file has it
 * @param catalog the catalog of the objects that its rows are of
 * @param oid the expression for the OID of such an object
 * @param sorts the sorts of objects in that catalog that can be of this kind; empty where it does not tell sorts apart
 */
record KindQuery(ObjectKind kind, String text, String catalog, String oid, Set<String> sorts) {

    private static final Pattern OF = Pattern.compile(" -- of: (\\w+) (.+?)(?: if (.+))?$", Pattern.MULTILINE);

    static KindQuery of(ObjectKind kind) {
        String text = CatalogQuery.of(kind);
        Matcher of = OF.matcher(text);
        if (!of.find()) {
            throw new IllegalStateException("the query for each " + kind.word() + " does not say what it is of");
        }
        Set<String> sorts = Optional.ofNullable(of.group(3))
                .map(words -> Set.of(words.split(" ")))
                .orElse(Set.of());
        return new KindQuery(kind, text, of.group(1), of.group(2), sorts);
    }

    /** Whether an object of its catalog can be of this kind, judged by its sort. */
    boolean takes(String sort) {
        return sorts.isEmpty() || sorts.contains(sort);
    }

    /** {@return the oldest major version that it can be asked of} */
    int since() {
        return CatalogQuery.since(text);
    }

    /** {@return the query for all, with the two columns of the address that an object is read from} */
    String all() {
        String address =
                "AS parents, '%s'::regclass::oid AS address_catalog, %s AS address_oid,".formatted(catalog, oid);
        return text.replaceFirst("AS parents,", Matcher.quoteReplacement(address));
    }

    /** {@return the same for those whose OIDs are in the array that is the first parameter} */
    String some() {
        return OF.matcher(all()).replaceFirst(Matcher.quoteReplacement(" AND " + oid + " = ANY ($1)"));
    }
}
