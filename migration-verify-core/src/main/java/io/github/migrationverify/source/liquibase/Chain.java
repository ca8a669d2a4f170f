package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import io.github.migrationverify.source.CommentDeclarations;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.Participation;
import io.github.migrationverify.source.SourceFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liquibase.changelog.ChangeSet;
import liquibase.precondition.core.PreconditionContainer.FailOption;

/**
 * Changesets as revisions: each revises the one before it, filtered ones too, unless its comment says otherwise.
 *
 * @param graph the graph
 * @param migrations one for each revision, in changelog order
 * @param active the active ones among the changesets
 */
record Chain(RevisionGraph graph, List<Migration> migrations, List<DeclaredChangeset> active) {

    /**
     * Makes a chain of changesets. Of those that share an identity the active ones are in it, for all to see; a filtered one
     * is in it only where none is active.
     *
     * @param declared the changesets in changelog order
     * @param root the root changelog's path
     * @param participations says which take part
     * @param waysDown says how they are reverted
     * @return the chain
     */
    static Chain of(List<DeclaredChangeset> declared, String root, Participations participations, WaysDown waysDown) {
        IdentityHashMap<DeclaredChangeset, Participation> taking = new IdentityHashMap<>();
        declared.forEach(changeset -> taking.put(changeset, participations.of(changeset)));
        List<DeclaredChangeset> active = declared.stream()
                .filter(changeset -> taking.get(changeset) instanceof Participation.Active)
                .toList();
        Set<String> keys = declared.stream().map(DeclaredChangeset::key).collect(Collectors.toSet());
        Set<String> taken = active.stream().map(DeclaredChangeset::key).collect(Collectors.toCollection(HashSet::new));
        List<Migration> migrations = new ArrayList<>();
        List<String> previous = List.of();
        for (DeclaredChangeset changeset : declared) {
            Participation participation = taking.getOrDefault(changeset, new Participation.Active());
            if (participation instanceof Participation.Active || taken.add(changeset.key())) {
                CommentDeclarations said = CommentDeclarations.in(changeset.comments());
                List<String> dependencies = dependencies(changeset.changeSet(), root, keys);
                Revision revision = revision(changeset, said, previous, dependencies);
                migrations.add(new Migration(revision, waysDown.of(changeset), participation, said.irreversible()));
                previous = List.of(changeset.key());
            }
        }
        RevisionGraph graph =
                RevisionGraph.of(migrations.stream().map(Migration::revision).toList());
        return new Chain(graph, migrations, active);
    }

    private static Revision revision(
            DeclaredChangeset declared, CommentDeclarations said, List<String> previous, List<String> dependencies) {
        ChangeSet changeSet = declared.changeSet();
        return new Revision(
                declared.key(),
                declared.names(),
                said.parents()
                        .map(parents -> parents.stream()
                                .map(DeclaredChangeset::reference)
                                .toList())
                        .orElse(previous),
                dependencies,
                changeSet.getLabels() == null
                        ? List.of()
                        : List.copyOf(new TreeSet<>(changeSet.getLabels().getLabels())),
                said.description(),
                declared.place());
    }

    /** What is not in this chain is no dependency of one that is merely passed over without it. */
    private static List<String> dependencies(ChangeSet changeSet, String root, Set<String> keys) {
        return Preconditions.dependencies(changeSet, root).stream()
                .filter(key ->
                        keys.contains(key) || changeSet.getPreconditions().getOnFail() == FailOption.HALT)
                .toList();
    }

    /** {@return a fault for each revision that stands before one that it needs} */
    List<SourceFault> contradictions() {
        IdentityHashMap<Revision, Integer> ranks = new IdentityHashMap<>();
        migrations.forEach(migration -> ranks.put(migration.revision(), ranks.size()));
        return migrations.stream()
                .map(Migration::revision)
                .flatMap(child -> Stream.concat(graph.parents(child).stream(), graph.dependencies(child).stream())
                        .distinct()
                        .filter(parent -> ranks.getOrDefault(parent, 0) > ranks.getOrDefault(child, 0))
                        .<SourceFault>map(parent -> new SourceFault.OrderContradictsParents(
                                child.place(), child.key(), parent.key(), parent.place())))
                .toList();
    }

    /** {@return keys that several active changesets have, in order; Liquibase runs none of such a chain} */
    List<String> twice() {
        Set<String> seen = new HashSet<>();
        return active.stream()
                .map(DeclaredChangeset::key)
                .filter(key -> !seen.add(key))
                .distinct()
                .toList();
    }

    /** {@return what Liquibase refuses active changesets for} */
    List<SourceFault> refused(Validation validation) {
        return active.stream()
                .flatMap(changeset -> validation.of(changeset).stream())
                .toList();
    }

    /** {@return the chain of no changesets} */
    static Chain empty() {
        return new Chain(RevisionGraph.of(List.of()), List.of(), List.of());
    }
}
