package io.github.migrationverify.published;

import io.github.migrationverify.published.Publication.Changed;
import io.github.migrationverify.published.Publication.Divergence;
import io.github.migrationverify.published.Publication.Inserted;
import io.github.migrationverify.published.Publication.Shift;
import io.github.migrationverify.revision.Revision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the working tree has made of the chain since this branch and the base branch parted. What the base branch did itself is its own business. */
final class Comparison {

    private final ChainState base;
    private final ChainState parted;
    private final ChainState now;
    private final Predicate<Revision> judged;
    private final RevisionTexts texts;

    /**
     * Compares.
     *
     * @param base the base branch
     * @param parted where both parted
     * @param now the working tree
     * @param judged tells of a revision of the working tree whether git would know its file
     */
    Comparison(ChainState base, ChainState parted, ChainState now, Predicate<Revision> judged) {
        this.base = base;
        this.parted = parted;
        this.now = now;
        this.judged = judged;
        this.texts = new RevisionTexts(parted, now);
    }

    /** Revisions of all three whose way up or whose place in the chain is neither what it was nor what the base branch made of it. */
    List<Changed> changed() {
        Map<String, Shift> moved = runsInFileOrder() ? Moved.between(parted.graph(), now.graph()) : Map.of();
        List<Changed> changed = new ArrayList<>();
        for (Revision was : parted.graph().revisions()) {
            Optional<Revision> is = now.graph().revision(was.key());
            if (is.isPresent() && base.has(was.key())) {
                boolean wayUp = wayUpDiffers(was.key());
                Optional<Shift> shift =
                        runsInFileOrder() ? Optional.ofNullable(moved.get(was.key())) : shift(was, is.get());
                if (wayUp || shift.isPresent()) {
                    changed.add(new Changed(was, is.get(), wayUp, shift, texts.diff(was, is.get())));
                }
            }
        }
        return changed;
    }

    private boolean wayUpDiffers(String key) {
        String text = now.contents().get(key);
        String before = parted.contents().get(key);
        if (Objects.equals(text, before) || Objects.equals(text, base.contents().get(key))) {
            return false;
        }
        Predicate<String> accepts = now.accepted().getOrDefault(key, other -> false);
        return before == null || !accepts.test(before);
    }

    /** A parent that is new, or gone, is told of by itself. */
    private Optional<Shift> shift(Revision was, Revision is) {
        if (differ(parents(parted, was), parents(now, is), parents(base, was))) {
            return Optional.of(new Shift(Shift.Kind.PARENTS, was.parents(), is.parents()));
        }
        return differ(dependencies(parted, was), dependencies(now, is), dependencies(base, was))
                ? Optional.of(new Shift(Shift.Kind.DEPENDENCIES, was.dependencies(), is.dependencies()))
                : Optional.empty();
    }

    private boolean differ(List<Revision> from, List<Revision> to, List<Revision> there) {
        Set<String> before = keys(from);
        Set<String> after = keys(to);
        boolean told = after.stream().anyMatch(this::isNew) || before.stream().anyMatch(key -> !now.has(key));
        return !before.equals(after) && !after.equals(keys(there)) && !told;
    }

    private static List<Revision> parents(ChainState state, Revision revision) {
        return state.graph().parents(revision);
    }

    private static List<Revision> dependencies(ChainState state, Revision revision) {
        return state.graph().dependencies(revision);
    }

    private static Set<String> keys(List<Revision> revisions) {
        return revisions.stream().map(Revision::key).collect(Collectors.toSet());
    }

    /** Revisions that the base branch has and had, and that are gone. */
    List<Revision> gone() {
        return parted.graph().revisions().stream()
                .filter(revision -> base.has(revision.key()) && !now.has(revision.key()))
                .toList();
    }

    private boolean isNew(String key) {
        return !base.has(key)
                && !parted.has(key)
                && now.graph().revision(key).filter(judged).isPresent();
    }

    private boolean isPublished(String key) {
        return now.has(key) && (base.has(key) || parted.has(key));
    }

    /** New revisions that a published one needs, or, where the files' order is what counts, that stand before one. */
    List<Inserted> inserted() {
        Map<String, Revision> next = new LinkedHashMap<>();
        List<Revision> order = now.graph().topologicalOrder();
        for (int at = order.size() - 1; at >= 0; at--) {
            Revision revision = order.get(at);
            Optional<Revision> behind =
                    isPublished(revision.key()) ? Optional.of(revision) : Optional.ofNullable(next.get(revision.key()));
            behind.ifPresent(published -> {
                parents(now, revision).forEach(needed -> next.put(needed.key(), published));
                dependencies(now, revision).forEach(needed -> next.put(needed.key(), published));
            });
        }
        if (runsInFileOrder()) {
            nextInFiles(next);
        }
        return now.graph().revisions().stream()
                .filter(revision -> isNew(revision.key()) && next.containsKey(revision.key()))
                .map(revision -> new Inserted(revision, Objects.requireNonNull(next.get(revision.key()))))
                .toList();
    }

    private void nextInFiles(Map<String, Revision> next) {
        List<Revision> order = now.graph().revisions();
        Optional<Revision> published = Optional.empty();
        for (int at = order.size() - 1; at >= 0; at--) {
            Revision revision = order.get(at);
            published.ifPresent(behind -> next.put(revision.key(), behind));
            published = isPublished(revision.key()) ? Optional.of(revision) : published;
        }
    }

    /** Liquibase: what a comment says of parents is for people and for us; what it runs is the file. */
    private boolean runsInFileOrder() {
        return now.reading().tool().equals("liquibase");
    }

    /** New revisions of both sides that go on from a revision that both have, or that begin anew. */
    Optional<Divergence> divergence() {
        List<Revision> here = now.graph().revisions().stream()
                .filter(revision -> isNew(revision.key()))
                .toList();
        List<Revision> there = base.graph().revisions().stream()
                .filter(revision -> !parted.has(revision.key()) && !now.has(revision.key()))
                .toList();
        Set<String> newHere = keys(here);
        Set<String> newThere = keys(there);
        Set<String> continued = there.stream()
                .flatMap(revision -> parents(base, revision).stream())
                .map(Revision::key)
                .filter(key -> !newThere.contains(key))
                .collect(Collectors.toCollection(HashSet::new));
        boolean bothBegin =
                here.stream().anyMatch(Comparison::isBase) && there.stream().anyMatch(Comparison::isBase);
        for (Revision revision : here) {
            Optional<Revision> from = parents(now, revision).stream()
                    .filter(parent -> continued.contains(parent.key()) && !newHere.contains(parent.key()))
                    .findFirst();
            if (from.isPresent() || (bothBegin && isBase(revision))) {
                return Optional.of(new Divergence(from, there, here, heads(from, there), revision));
            }
        }
        return Optional.empty();
    }

    /** Of the base branch's new revisions those that end what goes on from a revision. */
    private List<Revision> heads(Optional<Revision> from, List<Revision> there) {
        Optional<Set<String>> after = from.map(revision -> keys(base.graph().descendants(revision.key())));
        return there.stream()
                .filter(revision -> after.isEmpty() || after.get().contains(revision.key()))
                .filter(revision -> base.graph().children(revision).isEmpty())
                .toList();
    }

    private static boolean isBase(Revision revision) {
        return revision.parents().isEmpty();
    }
}
