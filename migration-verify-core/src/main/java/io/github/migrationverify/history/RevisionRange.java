package io.github.migrationverify.history;

import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A part of a chain from one revision up to another, written as {@code alembic history -r} takes it: {@code a:b}, {@code a:},
 * {@code :b}, {@code -3:}, {@code a:+2}, {@code base:head}. Alembic: {@code RevisionMap._collect_upgrade_revisions}.
 */
final class RevisionRange {

    private static final Pattern RELATIVE = Pattern.compile("(?<from>[^+]*?)(?<steps>[+-]\\d{1,9})");

    private static final Pattern DOWNWARDS = Pattern.compile("-\\d+");
    private static final Pattern UPWARDS = Pattern.compile("\\+\\d{1,9}");

    private final RevisionNames names;
    private final RevisionGraph graph;

    RevisionRange(RevisionNames names) {
        this.names = names;
        this.graph = names.graph();
    }

    /**
     * {@return what a range holds}
     *
     * @param written the range
     * @throws InvalidRangeException where it makes no sense here
     */
    Selection select(String written) {
        List<Integer> colons = IntStream.range(0, written.length())
                .filter(index -> written.charAt(index) == ':')
                .boxed()
                .toList();
        if (colons.isEmpty()) {
            throw new InvalidRangeException(
                    "History range requires [start]:[end], [start]:, or :[end]; range is '" + written + "'.");
        }
        List<InvalidRangeException> refusals = new ArrayList<>();
        // Names of changesets have colons of their own.
        for (int colon : colons) {
            try {
                return between(
                        written.substring(0, colon).strip(),
                        written.substring(colon + 1).strip());
            } catch (InvalidRangeException e) {
                refusals.add(e);
            }
        }
        throw refusals.get(0);
    }

    private Selection between(String lower, String upper) {
        boolean upwards = UPWARDS.matcher(upper).matches();
        List<Revision> top = upwards ? List.of() : upper(upper.isEmpty() ? "heads" : upper);
        List<Revision> from = lower(lower, top);
        List<Revision> targets = upwards ? climb(from, Integer.parseInt(upper.substring(1)), upper) : top;
        List<Revision> tops = onBranchOf(lower, targets);
        Set<String> required = withNeeds(tops);
        if (from.stream().anyMatch(revision -> !required.contains(revision.key()))) {
            throw new InvalidRangeException("Requested range " + lower + ":" + upper
                    + " does not refer to ancestor/descendant revisions along the same branch.");
        }
        if (from.isEmpty()) {
            return new Selection(required, tops);
        }
        Set<String> above = new HashSet<>();
        from.forEach(revision -> {
            above.add(revision.key());
            graph.descendants(revision.key()).forEach(descendant -> above.add(descendant.key()));
        });
        Set<String> below = withNeeds(from);
        from.forEach(revision -> below.remove(revision.key()));
        required.removeIf(key -> below.contains(key) || !above.contains(key));
        return new Selection(required, tops);
    }

    private Set<String> withNeeds(Collection<Revision> revisions) {
        Set<String> keys = new HashSet<>();
        revisions.forEach(revision -> {
            keys.add(revision.key());
            graph.prerequisites(revision.key()).forEach(needed -> keys.add(needed.key()));
        });
        return keys;
    }

    /** A lower end that names a branch keeps the upper one to it. */
    private List<Revision> onBranchOf(String lower, List<Revision> targets) {
        if (lower.indexOf('@') <= 0) {
            return targets;
        }
        String label = RevisionNames.parts(lower).get(0);
        return targets.stream()
                .filter(target ->
                        names.labels().getOrDefault(target.key(), List.of()).contains(label))
                .toList();
    }

    /** What begins with a minus is counted from the upper end, as Alembic's documentation has it; Alembic counts from the heads. */
    private List<Revision> lower(String name, List<Revision> upper) {
        return name.isEmpty() || name.equals("base") || name.endsWith("@base") ? List.of() : find(name, upper);
    }

    private List<Revision> upper(String name) {
        if (DOWNWARDS.matcher(name).matches()) {
            throw new InvalidRangeException("Relative revision " + name + " didn't produce " + name.substring(1)
                    + " migrations: the upper end of a range has nothing to be counted down from.");
        }
        return name.equals("base") ? List.of() : find(name, graph.realHeads());
    }

    /** {@code -3} is below what is given, {@code ae10-3} below that one, {@code ae10+3} above it. */
    private List<Revision> find(String name, List<Revision> given) {
        Matcher parts = RELATIVE.matcher(name);
        if (!graph.find(name).isEmpty() || !parts.matches()) {
            return names.find(name);
        }
        int steps = Integer.parseInt(parts.group("steps"));
        String from = parts.group("from");
        List<Revision> starts = from.isEmpty() ? given : from.equals("base") ? List.of() : names.find(from);
        return steps < 0 ? down(starts, -steps) : climb(starts, steps, name);
    }

    private List<Revision> climb(List<Revision> from, int steps, String written) {
        List<Revision> next = from.isEmpty() ? single(graph.bases()) : from;
        for (int step = from.isEmpty() ? 1 : 0; step < farthest(steps) && !next.isEmpty(); step++) {
            next = single(next.stream()
                    .flatMap(each -> graph.children(each).stream())
                    .distinct()
                    .toList());
        }
        if (next.isEmpty()) {
            throw new InvalidRangeException(
                    "Relative revision " + written + " didn't produce " + steps + " migrations.");
        }
        return next;
    }

    /** One step more than there are revisions leads out of the chain, unless it runs in a ring. */
    private int farthest(int steps) {
        return Math.min(steps, graph.revisions().size() + 1);
    }

    private static List<Revision> single(List<Revision> choice) {
        if (choice.size() > 1) {
            throw new InvalidRangeException(
                    "Ambiguous walk: a relative revision leads to several here; name one of them.");
        }
        return choice;
    }

    /** Below the bases there is nothing. */
    private List<Revision> down(List<Revision> starts, int steps) {
        Set<Revision> ends = new LinkedHashSet<>();
        for (Revision start : starts) {
            List<Revision> here = List.of(start);
            for (int step = 0; step < farthest(steps) && !here.isEmpty(); step++) {
                here = single(graph.parents(here.get(0)));
            }
            ends.addAll(here);
        }
        return List.copyOf(ends);
    }
}
