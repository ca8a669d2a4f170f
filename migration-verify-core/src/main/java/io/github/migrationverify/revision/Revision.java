package io.github.migrationverify.revision;

import java.util.List;

/**
 * The smallest unit that a migration tool can apply and revert: a Liquibase changeset, an Alembic file, a versioned
 * SQL script.
 *
 * <p>Parents and dependencies are references as the author wrote them: a key, or any shorter form that only one
 * revision of the chain answers to. {@link RevisionGraph} resolves them; one that answers to nothing, or to several,
 * becomes a {@link GraphFault}.
 *
 * @param key the full identity, unique in a sane chain (Liquibase: {@code path::id::author})
 * @param names shorter names, shortest first (Liquibase: {@code id}, {@code author:id}); never empty
 * @param parents references to what this revises; empty for a base
 * @param dependencies references to what must be applied before, without being revised
 * @param labels the tool's labels for it
 * @param description what its author says of it; empty where nothing is said
 * @param place where it is declared
 */
public record Revision(
        String key,
        List<String> names,
        List<String> parents,
        List<String> dependencies,
        List<String> labels,
        String description,
        Place place) {

    /** Copies the lists. */
    public Revision {
        names = List.copyOf(names);
        parents = List.copyOf(parents);
        dependencies = List.copyOf(dependencies);
        labels = List.copyOf(labels);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a revision needs a name: " + key);
        }
    }

    /** {@return its shortest name, unique or not} */
    public String id() {
        return names.get(0);
    }
}
