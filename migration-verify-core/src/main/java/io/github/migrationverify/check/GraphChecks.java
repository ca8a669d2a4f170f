package io.github.migrationverify.check;

import io.github.migrationverify.revision.EdgeKind;
import io.github.migrationverify.revision.GraphFault;
import io.github.migrationverify.revision.Place;
import io.github.migrationverify.revision.Revision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong with a chain's graph. The first words are Alembic's where Alembic has some. */
final class GraphChecks implements GraphFault.Visitor<Observation> {

    private static final int MOST_NAMED = 8;

    private final Chain chain;

    private GraphChecks(Chain chain) {
        this.chain = chain;
    }

    static List<Observation> of(Chain chain) {
        GraphChecks checks = new GraphChecks(chain);
        List<Observation> observations = chain.reading().graph().faults().stream()
                .map(fault -> fault.accept(checks))
                .toList();
        boolean broken = observations.stream().anyMatch(seen -> seen.code() == FindingCode.MISSING_PARENT);
        return broken
                ? observations.stream().map(GraphChecks::perhapsOnlyBroken).toList()
                : observations;
    }

    /** A parent that is not found leaves its true parent without a child: a head that no merge should be made of. */
    private static Observation perhapsOnlyBroken(Observation seen) {
        return seen.code() == FindingCode.MULTIPLE_HEADS
                ? seen.remedy(
                        "First correct the missing parents: a head may be one only because its child does not find it."
                                + " Then, if there are still several: " + seen.remedy())
                : seen;
    }

    @Override
    public Observation severalHeads(GraphFault.SeveralHeads fault) {
        String message = "Multiple head revisions are present: " + titles(fault.heads())
                + "; expected one that nothing else revises.";
        Revision newest = fault.heads().get(fault.heads().size() - 1);
        return Observation.of(FindingCode.MULTIPLE_HEADS, message, chain.words().mergeHeads(chain, fault.heads()))
                .among(fault.heads())
                .at(newest.place())
                .with("Heads", declarations(fault.heads()));
    }

    @Override
    public Observation severalBases(GraphFault.SeveralBases fault) {
        String message = "Multiple base revisions are present: " + titles(fault.bases())
                + "; expected one that revises nothing.";
        Revision newest = fault.bases().get(fault.bases().size() - 1);
        return Observation.of(FindingCode.MULTIPLE_BASES, message, GraphRemedies.joinBases(chain, fault.bases()))
                .among(fault.bases())
                .at(newest.place())
                .with("Bases", declarations(fault.bases()));
    }

    @Override
    public Observation missingParent(GraphFault.MissingParent fault) {
        return missing(fault.revision(), "revises", fault.reference(), fault.candidates());
    }

    @Override
    public Observation missingDependency(GraphFault.MissingDependency fault) {
        return missing(fault.revision(), "depends on", fault.reference(), fault.candidates());
    }

    private Observation missing(Revision child, String verb, String reference, List<String> candidates) {
        String problem = candidates.isEmpty()
                ? "Can't locate revision identified by '" + reference + "'"
                : "Multiple revisions answer to '" + reference + "'";
        String message =
                problem + ", which " + title(child) + " " + verb + "; expected exactly one revision of this chain.";
        Observation observation = Observation.of(
                        FindingCode.MISSING_PARENT,
                        message,
                        GraphRemedies.findParent(chain, child, reference, candidates))
                .about(chain, child.key())
                .at(child.place());
        return candidates.isEmpty()
                ? observation
                : observation.with(
                        "Revisions that answer to it",
                        candidates.stream().map(chain::located).collect(Collectors.joining("\n")));
    }

    @Override
    public Observation duplicateRevision(GraphFault.DuplicateRevision fault) {
        List<Revision> declarations = fault.declarations();
        String places =
                declarations.stream().map(Revision::place).map(Object::toString).collect(Collectors.joining(" and "));
        String message = "Revision " + chain.name(fault.key()) + " is present more than once, at " + places
                + "; expected one declaration.";
        return Observation.of(FindingCode.DUPLICATE_REVISION, message, GraphRemedies.renameDuplicate(chain))
                .about(chain, fault.key())
                .at(declarations.get(declarations.size() - 1).place())
                .with("Declarations", declarations(declarations));
    }

    @Override
    public Observation selfLoop(GraphFault.SelfLoop fault) {
        String name = chain.name(fault.revision().key());
        String word = fault.kind() == EdgeKind.PARENT ? "Self-loop" : "Dependency self-loop";
        String message = word + " is detected in revisions (" + name + "): " + name + " -> " + name
                + "; expected every revision to come after another one.";
        return Observation.of(FindingCode.CYCLE, message, GraphRemedies.cutSelfLoop(chain, fault))
                .about(chain, fault.revision().key())
                .at(fault.revision().place());
    }

    @Override
    public Observation cycle(GraphFault.Cycle fault) {
        String word = fault.kind() == EdgeKind.PARENT ? "Cycle" : "Dependency cycle";
        List<String> members =
                fault.members().stream().map(Revision::key).map(chain::name).toList();
        String message = word + " is detected in revisions (" + Wording.list(members, MOST_NAMED) + "): "
                + drawn(fault.ring()) + "; expected a chain that begins somewhere.";
        return Observation.of(FindingCode.CYCLE, message, GraphRemedies.cutCycle(chain, fault))
                .among(fault.members())
                .at(fault.ring().get(0).place())
                .with("Declarations", declarations(fault.ring()));
    }

    /** Parents before children, as {@code alembic history} draws them; the ring is given the other way round. */
    private String drawn(List<Revision> ring) {
        List<Revision> forward = new ArrayList<>(ring.subList(1, ring.size()));
        Collections.reverse(forward);
        forward.add(0, ring.get(0));
        forward.add(ring.get(0));
        return forward.stream().map(Revision::key).map(chain::name).collect(Collectors.joining(" -> "));
    }

    @Override
    public Observation emptyChain(GraphFault.EmptyChain fault) {
        String root = chain.reading().root();
        String message = "No revision is present in " + root + "; expected at least one.";
        return Observation.of(FindingCode.EMPTY_CHAIN, message, chain.words().fillChain(chain))
                .at(Place.of(root));
    }

    private String titles(List<Revision> revisions) {
        return Wording.list(revisions.stream().map(this::title).toList(), MOST_NAMED);
    }

    private String title(Revision revision) {
        return chain.titled(revision);
    }

    private String declarations(List<Revision> revisions) {
        return revisions.stream()
                .map(revision -> title(revision) + " at " + revision.place() + origin(revision))
                .collect(Collectors.joining("\n"));
    }

    private String origin(Revision revision) {
        String parents = revision.parents().isEmpty() ? "nothing" : String.join(", ", chain.named(revision.parents()));
        String needs = String.join(", ", chain.named(revision.dependencies()));
        return ", revises " + parents + (needs.isEmpty() ? "" : ", depends on " + needs);
    }
}
