package io.github.migrationverify.published;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.github.migrationverify.published.Publication.Shift;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Revisions of both chains that have changed places, in a tool that runs them in the order of their files. */
final class Moved {

    private Moved() {}

    /** The fewest that have to be moved to turn the one order into the other, by key. */
    static Map<String, Shift> between(RevisionGraph before, RevisionGraph after) {
        List<String> from = common(before, after);
        List<String> to = common(after, before);
        Set<String> taken = new HashSet<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            taken.addAll(delta.getSource().getLines());
        }
        Map<String, String> was = previous(before, from);
        Map<String, String> is = previous(after, to);
        Map<String, Shift> moved = new HashMap<>();
        for (String key : taken) {
            moved.put(key, new Shift(Shift.Kind.ORDER, only(was.get(key)), only(is.get(key))));
        }
        return moved;
    }

    private static List<String> common(RevisionGraph one, RevisionGraph other) {
        return one.revisions().stream()
                .map(Revision::key)
                .filter(key -> other.revision(key).isPresent())
                .toList();
    }

    private static Map<String, String> previous(RevisionGraph graph, List<String> order) {
        Map<String, String> previous = new HashMap<>();
        for (int at = 1; at < order.size(); at++) {
            previous.put(order.get(at), graph.nameOf(order.get(at - 1)));
        }
        return previous;
    }

    private static List<String> only(@Nullable String name) {
        return Stream.ofNullable(name).toList();
    }
}
