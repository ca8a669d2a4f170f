package io.github.migrationverify;

import io.github.migrationverify.check.Finding;
import io.github.migrationverify.history.Merged;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import io.github.migrationverify.source.FileEdit;
import io.github.migrationverify.source.MergePlan;
import io.github.migrationverify.source.MergeRefusedException;
import io.github.migrationverify.source.MergeRequest;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.SourceReading;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a merge revision, reads the chain again, and puts the files back where that is not as it was meant. */
final class Merging {

    private final MigrationSource source;
    private final SourceReading reading;
    private final RevisionGraph graph;

    Merging(MigrationSource source) {
        this.source = source;
        this.reading = source.read();
        this.graph = reading.graph();
    }

    /**
     * Merges.
     *
     * @throws InvalidOptionsException where there is nothing to merge, or it cannot be done; the files are then as they were
     */
    Merged merge(MergeOrder order) {
        List<Revision> heads = heads(order.revisions());
        refuseBreaks();
        order.revisionId().filter(id -> !graph.find(id).isEmpty()).ifPresent(id -> {
            throw refused("revisionId is '" + id + "', and the chain has that revision; write another id.");
        });
        try {
            MergePlan plan = source.planMerge(
                    reading, new MergeRequest(heads, order.message(), order.revisionId(), order.branchLabel()));
            if (!order.dryRun()) {
                write(plan, heads);
            }
            return new Merged(
                    plan.revision(),
                    heads.stream().map(head -> graph.nameOf(head.key())).toList(),
                    plan.edits(),
                    plan.notes(),
                    order.dryRun());
        } catch (MergeRefusedException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    private static InvalidOptionsException refused(String sentence) {
        return new InvalidOptionsException(List.of(sentence));
    }

    private List<Revision> heads(List<String> names) {
        List<Revision> heads =
                names.isEmpty() ? graph.heads() : names.stream().map(this::head).toList();
        if (new HashSet<>(heads).size() < heads.size()) {
            throw refused("Duplicate head revisions specified: revisions is '" + String.join(",", names) + "'.");
        }
        if (heads.size() < 2) {
            String only = heads.stream().map(head -> graph.nameOf(head.key())).collect(Collectors.joining());
            throw refused(
                    names.isEmpty()
                            ? "Nothing to merge: " + reading.root() + " has "
                                    + (only.isEmpty() ? "no head." : "one head, " + only + ".")
                            : "Nothing to merge: revisions names " + only + " alone; a merge takes two heads or more.");
        }
        return heads;
    }

    private Revision head(String name) {
        List<Revision> found = graph.find(name);
        if (found.size() != 1) {
            throw refused(
                    found.isEmpty()
                            ? "Can't locate revision identified by '" + name + "', which revisions names."
                            : "Multiple revisions answer to '" + name + "', which revisions names; write one of: "
                                    + found.stream().map(Revision::key).collect(Collectors.joining(", ")) + ".");
        }
        if (!graph.heads().contains(found.get(0))) {
            throw refused("Revision " + name + " is not a head revision; a merge takes heads: "
                    + graph.heads().stream()
                            .map(head -> graph.nameOf(head.key()))
                            .collect(Collectors.joining(", ")) + ".");
        }
        return found.get(0);
    }

    private void refuseBreaks() {
        List<Finding> breaks = ChainCommands.breaks(reading);
        if (!breaks.isEmpty()) {
            throw refused(
                    "Nothing was merged, since the chain has other faults, and a head may be one only because of them. "
                            + breaks.get(0).message() + " Correct that first: `mvn migration-verify:check` says how.");
        }
    }

    private void write(MergePlan plan, List<Revision> heads) {
        Deque<FileEdit> done = new ArrayDeque<>();
        boolean isRight = false;
        try {
            for (FileEdit edit : plan.edits()) {
                done.push(edit);
                edit.write();
            }
            Optional<String> flaw = flaw(heads);
            isRight = flaw.isEmpty();
            if (flaw.isPresent()) {
                throw refused("Nothing was merged, and the files are as they were: with the merge revision written, "
                        + flaw.get());
            }
        } catch (IOException e) {
            throw refused("Nothing was merged, and the files are as they were: " + e + ".");
        } finally {
            if (!isRight) {
                undo(done);
            }
        }
    }

    private static void undo(Deque<FileEdit> done) {
        List<String> left = new ArrayList<>();
        for (FileEdit edit : done) {
            try {
                edit.undo();
            } catch (IOException e) {
                left.add(edit.file() + " (" + e + ")");
            }
        }
        if (!left.isEmpty()) {
            throw refused(
                    "The merge revision was written and is not right, and these files cannot be put back as they were: "
                            + String.join(", ", left) + ".");
        }
    }

    /** What is not as it was meant; a sentence. */
    private Optional<String> flaw(List<Revision> heads) {
        SourceReading after = source.read();
        Set<String> known = graph.revisions().stream().map(Revision::key).collect(Collectors.toSet());
        List<Revision> fresh = after.graph().revisions().stream()
                .filter(revision -> !known.contains(revision.key()))
                .toList();
        Set<String> merged = heads.stream().map(Revision::key).collect(Collectors.toSet());
        Optional<Finding> broken = ChainCommands.breaks(after).stream().findFirst();
        if (broken.isPresent()) {
            return Optional.of("the chain is broken: " + broken.get().message());
        }
        boolean asMeant = fresh.size() == 1
                && after.graph().revisions().size() == known.size() + 1
                && after.graph().parents(fresh.get(0)).stream()
                        .map(Revision::key)
                        .collect(Collectors.toSet())
                        .equals(merged)
                && after.graph().heads().size() == graph.heads().size() - heads.size() + 1;
        return asMeant ? Optional.empty() : Optional.of("the chain does not have it as the one child of those heads.");
    }
}
