package io.github.migrationverify.check;

import io.github.migrationverify.published.Publication;
import io.github.migrationverify.published.Publication.Base;
import io.github.migrationverify.published.Publication.Changed;
import io.github.migrationverify.published.Publication.Divergence;
import io.github.migrationverify.published.Publication.Inserted;
import io.github.migrationverify.published.Publication.Parting;
import io.github.migrationverify.published.Publication.Shift;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a branch does to what is published. */
final class GitChecks {

    private static final int MOST_NAMED = 8;

    private final Chain chain;
    private final Base base;
    private final Parting parting;
    private final GitRemedies remedies;

    private GitChecks(Chain chain, Base base, Parting parting) {
        this.chain = chain;
        this.base = base;
        this.parting = parting;
        this.remedies = new GitRemedies(chain, base, parting);
    }

    static List<Observation> of(Chain chain, AgainstGit git) {
        return git.publication().flatMap(Publication::base).stream()
                .flatMap(base -> git.parting().stream().map(parting -> new GitChecks(chain, base, parting)))
                .flatMap(checks -> checks.all().stream())
                .toList();
    }

    private List<Observation> all() {
        List<Observation> observations = new ArrayList<>();
        parting.changed().forEach(changed -> observations.add(changed(changed)));
        parting.deleted().forEach(deleted -> observations.add(deleted(deleted)));
        parting.inserted().forEach(inserted -> observations.add(inserted(inserted)));
        parting.divergence().ifPresent(divergence -> observations.add(behind(divergence)));
        return observations;
    }

    private Observation changed(Changed changed) {
        String name = chain.titled(changed.is().key());
        List<String> changes = new ArrayList<>();
        if (changed.wayUp()) {
            changes.add("its way up says something else now");
        }
        changed.shift().ifPresent(shift -> changes.add(shift(shift)));
        String message = "Revision " + name + " is published in " + base.name() + " and was changed here: "
                + String.join(", and ", changes) + "; expected what is published to stay as it is, since "
                + chain.words().afterChange() + ".";
        Observation observation = Observation.of(
                        FindingCode.PUBLISHED_REVISION_CHANGED, message, remedies.takeBack(changed))
                .about(chain, changed.is().key())
                .at(changed.is().place());
        String diff = changed.diff().stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
        return diff.isEmpty() ? observation : observation.with("What was changed", diff);
    }

    private static String shift(Shift shift) {
        String verb = switch (shift.kind()) {
            case PARENTS -> "revised";
            case DEPENDENCIES -> "depended on";
            case ORDER -> "ran right after";
        };
        String now = switch (shift.kind()) {
            case PARENTS -> "revises";
            case DEPENDENCIES -> "depends on";
            case ORDER -> "runs right after";
        };
        return "it " + verb + " " + named(shift.from()) + " and " + now + " " + named(shift.to());
    }

    private static String named(List<String> names) {
        return names.isEmpty() ? "nothing" : String.join(", ", names);
    }

    private Observation deleted(Revision deleted) {
        String message = "Revision " + parting.chain().nameOf(deleted.key()) + ", which is published in " + base.name()
                + ", is gone; expected it to stay at " + deleted.place() + ", since "
                + chain.words().afterDeletion() + ".";
        return Observation.of(FindingCode.PUBLISHED_REVISION_DELETED, message, remedies.bringBack(deleted))
                .about(chain, deleted.key())
                .at(deleted.place());
    }

    private Observation inserted(Inserted inserted) {
        String message = "Revision " + chain.titled(inserted.revision().key()) + " is new and stands before "
                + chain.located(inserted.before().key()) + ", which is published in " + base.name()
                + "; expected new revisions to come after all that is published, since databases that hold that have"
                + " run it without them.";
        return Observation.of(FindingCode.INSERTED_BEFORE_PUBLISHED, message, remedies.moveBehind(inserted))
                .about(chain, inserted.revision().key())
                .at(inserted.revision().place());
    }

    private Observation behind(Divergence divergence) {
        String from = divergence
                .from()
                .map(revision -> "go on from " + chain.name(revision.key()))
                .orElse("begin anew");
        String message = base.name() + " and this branch parted at commit " + parting.commit()
                + ", and both have new revisions that " + from + ": "
                + titles(base.chain(), divergence.there()) + " there, "
                + titles(chain.reading().graph(), divergence.here())
                + " here. Git can merge them without a conflict, and then "
                + chain.words().afterMerge() + "; expected the new ones here to go on from "
                + titles(base.chain(), divergence.heads()) + ".";
        return Observation.of(FindingCode.HEAD_BEHIND_BASE_BRANCH, message, remedies.rebase(divergence))
                .about(chain, divergence.first().key())
                .at(divergence.first().place())
                .with("New in " + base.name(), places(base.chain(), divergence.there()))
                .with("New here", places(chain.reading().graph(), divergence.here()));
    }

    private static String titles(RevisionGraph graph, List<Revision> revisions) {
        return Wording.list(
                revisions.stream().map(revision -> graph.nameOf(revision.key())).toList(), MOST_NAMED);
    }

    private static String places(RevisionGraph graph, List<Revision> revisions) {
        return revisions.stream()
                .map(revision -> graph.nameOf(revision.key()) + " at " + revision.place())
                .collect(Collectors.joining("\n"));
    }
}
