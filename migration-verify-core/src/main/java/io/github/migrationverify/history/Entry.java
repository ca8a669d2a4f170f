package io.github.migrationverify.history;

import io.github.migrationverify.revision.Place;
import java.util.List;
import java.util.Optional;

/**
 * A revision as it is listed. Others are named by what people read, or as its author wrote them where they cannot be found.
 *
 * @param name what people read: the id where it is unique
 * @param key the full identity
 * @param parents what it revises, in the order written
 * @param dependencies what it depends on besides, in the order written
 * @param children what revises it
 * @param labels its labels
 * @param marks what stands out about it, in the order of the enum
 * @param filter the filter that leaves it out, as a clause without full stop; empty where it takes part
 * @param description what its author says of it, one line; may be empty
 * @param notes all that its author says of it, several lines; may be empty
 * @param place where it is declared
 */
public record Entry(
        String name,
        String key,
        List<String> parents,
        List<String> dependencies,
        List<String> children,
        List<String> labels,
        List<Mark> marks,
        Optional<String> filter,
        String description,
        String notes,
        Place place) {

    /** Copies the lists. */
    public Entry {
        parents = List.copyOf(parents);
        dependencies = List.copyOf(dependencies);
        children = List.copyOf(children);
        labels = List.copyOf(labels);
        marks = List.copyOf(marks);
    }

    /** {@return whether it stands out in this way} */
    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** {@return whether nobody revises it} */
    public boolean isHead() {
        return is(Mark.HEAD) || is(Mark.EFFECTIVE_HEAD);
    }
}
