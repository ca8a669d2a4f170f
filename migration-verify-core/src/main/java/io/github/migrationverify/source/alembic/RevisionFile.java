package io.github.migrationverify.source.alembic;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.source.WayDown;
import java.util.List;

/**
 * What a revision file says of itself.
 *
 * @param place where its id is declared
 * @param id its id
 * @param parents what {@code down_revision} names
 * @param labels what {@code branch_labels} names
 * @param dependencies what {@code depends_on} names: ids, the beginnings of such, or labels
 * @param docstring its docstring
 * @param wayDown what its {@code downgrade} is before it is run
 */
record RevisionFile(
        Place place,
        String id,
        List<String> parents,
        List<String> labels,
        List<String> dependencies,
        String docstring,
        WayDown wayDown) {

    RevisionFile {
        parents = List.copyOf(parents);
        labels = List.copyOf(labels);
        dependencies = List.copyOf(dependencies);
    }

    /** {@return the first paragraph of its docstring, which Alembic shows as its message} */
    String firstParagraph() {
        String text = docstring.strip();
        int end = text.indexOf("\n\n");
        return end < 0 ? text : text.substring(0, end);
    }
}
