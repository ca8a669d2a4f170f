package io.github.migrationverify.source.alembic;

import io.github.migrationverify.revision.GraphFault;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import io.github.migrationverify.source.RefusalClause;
import io.github.migrationverify.source.SourceFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a chain cannot be run as it was read: Alembic would not order it, or would order it otherwise. In one clause. */
final class Refusal implements GraphFault.Visitor<Optional<String>> {

    private Refusal() {}

    /** The clause; empty where there is no reason. */
    static Optional<String> of(List<SourceFault> faults, RevisionGraph graph) {
        List<String> reasons = new ArrayList<>();
        faults.forEach(fault -> reasons.add(fault.place() + " cannot be read"));
        graph.faults().forEach(fault -> fault.accept(new Refusal()).ifPresent(reasons::add));
        return RefusalClause.of("the order of its revisions is not known: ", reasons);
    }

    @Override
    public Optional<String> severalHeads(GraphFault.SeveralHeads fault) {
        return Optional.empty();
    }

    @Override
    public Optional<String> severalBases(GraphFault.SeveralBases fault) {
        return Optional.empty();
    }

    @Override
    public Optional<String> missingParent(GraphFault.MissingParent fault) {
        return unknown(fault.revision(), "revises", fault.reference());
    }

    @Override
    public Optional<String> missingDependency(GraphFault.MissingDependency fault) {
        return unknown(fault.revision(), "depends on", fault.reference());
    }

    private static Optional<String> unknown(Revision revision, String verb, String reference) {
        return Optional.of(revision.id() + " " + verb + " " + reference + ", which names no single revision");
    }

    @Override
    public Optional<String> duplicateRevision(GraphFault.DuplicateRevision fault) {
        return Optional.of(fault.key() + " is declared more than once");
    }

    @Override
    public Optional<String> selfLoop(GraphFault.SelfLoop fault) {
        return Optional.of(fault.revision().id() + " comes after itself");
    }

    @Override
    public Optional<String> cycle(GraphFault.Cycle fault) {
        return Optional.of(fault.ring().stream().map(Revision::id).collect(Collectors.joining(", ")) + " are a cycle");
    }

    @Override
    public Optional<String> emptyChain(GraphFault.EmptyChain fault) {
        return Optional.empty();
    }
}
