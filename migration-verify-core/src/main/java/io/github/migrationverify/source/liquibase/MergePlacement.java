package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.source.FileEdit;
import io.github.migrationverify.source.MergeChangeset;
import io.github.migrationverify.source.MergePlan;
import io.github.migrationverify.source.MergeRefusedException;
import io.github.migrationverify.source.MergeRequest;
import io.github.migrationverify.source.SourceReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the place of a merge changeset: at the end of the root changelog where that has changesets of its own; where it only includes
 * others, in a new file next to the last of them, included after it.
 */
final class MergePlacement {

    private final LiquibaseSettings settings;
    private final ResourceView view;
    private final MergeRequest request;
    private final MergeChangeset changeset;
    private final Set<Path> seen = new HashSet<>();

    MergePlacement(LiquibaseSettings settings, ResourceView view, SourceReading reading, MergeRequest request) {
        this.settings = settings;
        this.view = view;
        this.request = request;
        List<Revision> heads = request.heads();
        List<String> names =
                heads.stream().map(head -> reading.graph().nameOf(head.key())).toList();
        this.changeset = MergeChangeset.of(heads, names, Optional.of(request.message()), request.revisionId());
    }

    MergePlan plan() {
        request.branchLabel().ifPresent(label -> {
            throw new MergeRefusedException(
                    "branchLabel is '" + label
                            + "', and a label of Liquibase's says when a changeset runs, not what branch it is on; leave it out.");
        });
        FoundResource root = view.find(settings.changeLogFile())
                .orElseThrow(() -> new MergeRefusedException(
                        "The root changelog " + settings.changeLogFile() + " is no longer there."));
        return new MergePlan(changeset.id(), within(root), List.of());
    }

    private List<FileEdit> within(FoundResource changelog) {
        OwnText text = open(changelog);
        ChangelogEdit edit = text.edit();
        LastEntry last = edit.last();
        if (!edit.hasChangesets() && seen.add(text.file())) {
            Optional<List<FileEdit>> beside = switch (last.kind()) {
                case INCLUDE -> afterInclude(changelog, text, last);
                case INCLUDE_ALL -> amongAll(changelog, last);
                case OTHER -> Optional.empty();
            };
            if (beside.isPresent()) {
                return beside.get();
            }
        }
        return List.of(text.changed(edit.with(changeset).orElseThrow(() -> cannotSee(changelog))));
    }

    private MergeRefusedException cannotSee(FoundResource changelog) {
        return new MergeRefusedException("It cannot be seen where the list in " + changelog.place()
                + " ends, so nothing was written; add this to it:\n" + changeset.text(changelog.path()));
    }

    private Optional<List<FileEdit>> afterInclude(FoundResource changelog, OwnText text, LastEntry last) {
        return included(changelog, last.path(), last.isRelative()).map(neighbour -> {
            OwnText beside = open(neighbour);
            boolean includesOnly =
                    !beside.edit().hasChangesets() && beside.edit().last().kind() != LastEntry.Kind.OTHER;
            if (includesOnly) {
                return within(neighbour);
            }
            Path fresh = named(beside.file());
            String path = last.path().substring(0, last.path().lastIndexOf('/') + 1) + fresh.getFileName();
            List<FileEdit> edits = new ArrayList<>();
            edits.add(beside.fresh(fresh, changeset));
            edits.add(text.changed(text.edit().including(path).orElseThrow(() -> cannotSee(changelog))));
            return edits;
        });
    }

    private Optional<FoundResource> included(FoundResource changelog, String path, boolean isRelative) {
        String folder = changelog.path().substring(0, changelog.path().lastIndexOf('/') + 1);
        return view.find(isRelative ? folder + path : path);
    }

    /** Only where the new file would be the last one of all, and nothing but the path says which are included. */
    private Optional<List<FileEdit>> amongAll(FoundResource changelog, LastEntry last) {
        String folder = changelog.path().substring(0, changelog.path().lastIndexOf('/') + 1);
        try {
            Optional<FoundResource> neighbour =
                    view.list(last.isRelative() ? folder + last.path() : last.path()).stream()
                            .reduce((first, second) -> second);
            if (neighbour.isEmpty() || !last.isPlain()) {
                return Optional.empty();
            }
            OwnText beside = open(neighbour.get());
            Path fresh = named(beside.file());
            return String.valueOf(fresh.getFileName())
                                    .compareTo(String.valueOf(beside.file().getFileName()))
                            > 0
                    ? Optional.of(List.of(beside.fresh(fresh, changeset)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Path named(Path neighbour) {
        return neighbour.resolveSibling(NeighbourName.after(
                String.valueOf(neighbour.getFileName()),
                request.message(),
                name -> Files.exists(neighbour.resolveSibling(name))));
    }

    private OwnText open(FoundResource resource) {
        return OwnText.open(settings.projectDirectory(), resource);
    }
}
