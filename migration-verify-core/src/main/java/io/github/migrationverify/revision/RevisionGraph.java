package io.github.migrationverify.revision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The chain as a graph: what revises what, what depends on what, and what is wrong with that picture. Immutable.
 *
 * <p>The terms are Alembic's ({@code alembic.script.revision}): a <em>head</em> is what no other revision revises, a
 * <em>base</em> what revises nothing, a <em>branch point</em> what several revise, a <em>merge point</em> what revises
 * several.
 *
 * <p>A reference, in a revision or in {@link #find}, means the revision with that key, else the only one with that
 * name. One that leads nowhere or to several is a fault and makes no edge, nor does one that leads back to its own
 * revision.
 *
 * <p>Where a key is declared more than once, the first declaration is the revision. A later one is nobody's parent and
 * has no place in the order: it counts only where it refers to others, so that what it revises is no head and what it
 * refers to in vain is a fault. Thus one key used twice shows as just that, not as heads and cycles besides.
 *
 * <p>Lists of revisions are in the order given to {@link #of} unless said otherwise; they are immutable and empty where
 * nothing fits, also for a key that the chain does not have.
 */
public final class RevisionGraph {

    private final List<Revision> revisions;
    private final ReferenceIndex index;
    private final Edges parents;
    private final Edges children;
    private final Edges dependencies;
    private final Edges needs;
    private final Edges neededBy;
    private final List<Revision> heads;
    private final List<Revision> realHeads;
    private final List<Revision> order;
    private final List<GraphFault> faults;

    private RevisionGraph(List<List<Revision>> declarations) {
        revisions = declarations.stream().map(same -> same.get(0)).toList();
        index = new ReferenceIndex(declarations);
        ResolvedReferences toParents = new ResolvedReferences(EdgeKind.PARENT, declarations, index);
        ResolvedReferences toDependencies = new ResolvedReferences(EdgeKind.DEPENDENCY, declarations, index);
        parents = toParents.edges();
        children = parents.reversed();
        dependencies = toDependencies.edges();
        needs = parents.and(dependencies);
        neededBy = needs.reversed();
        heads = where(node -> !toParents.named(node));
        realHeads = where(node -> !toParents.named(node) && !toDependencies.named(node));
        Components components = new Components(needs);
        order = at(components.targetsFirst());
        faults = faults(declarations, List.of(toParents, toDependencies), components);
    }

    /**
     * Builds the graph of any revisions, however broken: what is wrong becomes {@link #faults}, never an exception. The
     * cost is linear in revisions and references.
     *
     * @param revisions the revisions in the tool's own order, which decides wherever the graph leaves a choice
     * @return the graph
     */
    public static RevisionGraph of(List<Revision> revisions) {
        return new RevisionGraph(List.copyOf(revisions.stream()
                .collect(Collectors.groupingBy(Revision::key, LinkedHashMap::new, Collectors.toList()))
                .values()));
    }

    /** {@return the revisions, each key once} */
    public List<Revision> revisions() {
        return revisions;
    }

    /** {@return what no other revision revises; empty where every revision is in a cycle or below one} */
    public List<Revision> heads() {
        return heads;
    }

    /** {@return the heads that no other revision depends on either} */
    public List<Revision> realHeads() {
        return realHeads;
    }

    /** {@return what names no parent; naming one that cannot be found does not make a base} */
    public List<Revision> bases() {
        return where(node -> revisions.get(node).parents().isEmpty());
    }

    /** {@return what more than one revision revises} */
    public List<Revision> branchPoints() {
        return where(node -> children.from(node).length > 1);
    }

    /** {@return what revises more than one revision} */
    public List<Revision> mergePoints() {
        return where(node -> parents.from(node).length > 1);
    }

    /** {@return whether parents make all revisions one line, from one base to one head; so is an empty chain} */
    public boolean isLinear() {
        List<Revision> bases = bases();
        if (bases.size() != 1) {
            return revisions.isEmpty();
        }
        int walked = 1;
        int[] next = children.from(index.node(bases.get(0).key()));
        while (next.length == 1 && parents.from(next[0]).length == 1) {
            walked++;
            next = children.from(next[0]);
        }
        return walked == revisions.size();
    }

    /**
     * All revisions, each after its parents and dependencies. Where these leave a choice, a revision stands where it was
     * given and what it needs right before it, so that an order without fault stays as it is. The members of a cycle
     * stand together, as given; everything else keeps the rule.
     *
     * @return the revisions, each once
     */
    public List<Revision> topologicalOrder() {
        return order;
    }

    /**
     * Everything that a revision revises, directly or through others, without itself.
     *
     * @param key the revision's key
     * @return its ancestors
     */
    public List<Revision> ancestors(String key) {
        return reachable(key, parents);
    }

    /**
     * Everything that revises a revision, directly or through others, without itself.
     *
     * @param key the revision's key
     * @return its descendants
     */
    public List<Revision> descendants(String key) {
        return reachable(key, children);
    }

    /**
     * Everything that must be applied before a revision: what it revises or depends on, directly or through others,
     * without itself.
     *
     * @param key the revision's key
     * @return its ancestors by parents and dependencies
     */
    public List<Revision> prerequisites(String key) {
        return reachable(key, needs);
    }

    /**
     * Everything that cannot stand without a revision: what revises it or depends on it, directly or through others,
     * without itself.
     *
     * @param key the revision's key
     * @return its descendants by parents and dependencies
     */
    public List<Revision> dependents(String key) {
        return reachable(key, neededBy);
    }

    /**
     * What a revision revises.
     *
     * @param revision a revision of this chain, known by its key
     * @return its parents in the order written, each once
     */
    public List<Revision> parents(Revision revision) {
        return next(revision, parents);
    }

    /**
     * What revises a revision.
     *
     * @param revision a revision of this chain, known by its key
     * @return its children
     */
    public List<Revision> children(Revision revision) {
        return next(revision, children);
    }

    /**
     * What revises a revision or depends on it.
     *
     * @param revision a revision of this chain, known by its key
     * @return them, each once
     */
    public List<Revision> neededBy(Revision revision) {
        return next(revision, neededBy);
    }

    /**
     * What a revision depends on without revising it.
     *
     * @param revision a revision of this chain, known by its key
     * @return its dependencies in the order written, each once
     */
    public List<Revision> dependencies(Revision revision) {
        return next(revision, dependencies);
    }

    /**
     * The revision with a key.
     *
     * @param key the key, exact
     * @return the revision; empty where the chain has none with that key
     */
    public Optional<Revision> revision(String key) {
        return index.has(key) ? Optional.of(revisions.get(index.node(key))) : Optional.empty();
    }

    /**
     * What a person may mean.
     *
     * @param reference a key or a name
     * @return the revision with that key, else all with that name: several where the reference is ambiguous
     */
    public List<Revision> find(String reference) {
        return at(index.answersTo(reference).stream().mapToInt(index::node).toArray());
    }

    /**
     * What people read: the shortest form that {@link #find} takes for this revision alone.
     *
     * @param key the revision's key
     * @return the first of its names that is nobody else's name or key, else the key; so too for an unknown key
     */
    public String nameOf(String key) {
        List<String> alone = List.of(key);
        return revision(key).stream()
                .flatMap(revision -> revision.names().stream())
                .filter(name -> index.answersTo(name).equals(alone))
                .findFirst()
                .orElse(key);
    }

    /**
     * Everything that is wrong with the chain, causes before what may follow from them: an empty chain, duplicates,
     * missing parents, missing dependencies, self-loops, cycles, several bases, several heads; those of one kind as
     * given.
     *
     * @return the faults; empty for a chain with one base and one head in which every reference leads somewhere
     */
    public List<GraphFault> faults() {
        return faults;
    }

    private List<GraphFault> faults(
            List<List<Revision>> declarations, List<ResolvedReferences> references, Components components) {
        List<GraphFault> all = new ArrayList<>();
        if (revisions.isEmpty()) {
            all.add(new GraphFault.EmptyChain());
        }
        declarations.stream()
                .filter(same -> same.size() > 1)
                .map(same -> new GraphFault.DuplicateRevision(same.get(0).key(), same))
                .forEach(all::add);
        references.forEach(some -> all.addAll(some.missing()));
        references.forEach(some -> all.addAll(some.selfLoops()));
        all.addAll(new Cycles(revisions, parents, needs, components).faults());
        if (bases().size() > 1) {
            all.add(new GraphFault.SeveralBases(bases()));
        }
        if (heads.size() > 1) {
            all.add(new GraphFault.SeveralHeads(heads));
        }
        return List.copyOf(all);
    }

    private List<Revision> reachable(String key, Edges edges) {
        if (!index.has(key)) {
            return List.of();
        }
        int start = index.node(key);
        BitSet reached = edges.reachableFrom(start);
        reached.clear(start);
        return at(reached.stream().toArray());
    }

    private List<Revision> next(Revision revision, Edges edges) {
        return index.has(revision.key()) ? at(edges.from(index.node(revision.key()))) : List.of();
    }

    private List<Revision> where(IntPredicate condition) {
        return at(IntStream.range(0, revisions.size()).filter(condition).toArray());
    }

    private List<Revision> at(int[] nodes) {
        return IntStream.of(nodes).mapToObj(revisions::get).toList();
    }
}
