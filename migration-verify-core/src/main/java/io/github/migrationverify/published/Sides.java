package io.github.migrationverify.published;

import io.github.migrationverify.published.Publication.Base;
import io.github.migrationverify.published.Publication.Parting;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.source.Gap;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.SourceFault;
import io.github.migrationverify.source.SourceReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** The chain on both sides, and where they parted. What is the same is read once, and nothing is laid out where all is. */
final class Sides {

    static final String NOT_IN_GIT = "the project's folder is not kept in git";

    private static final int ABBREVIATED = 10;
    private static final int MOST_NAMED = 3;

    private final Path project;
    private final GitFolder git;
    private final MigrationSource source;
    private final SourceReading reading;
    private final Elsewhere elsewhere;
    private final List<Gap> gaps = new ArrayList<>();

    Sides(Path project, GitFolder git, MigrationSource source, SourceReading reading, Elsewhere elsewhere) {
        this.project = project;
        this.git = git;
        this.source = source;
        this.reading = reading;
        this.elsewhere = elsewhere;
    }

    /** What is published, where nothing can be said of what was done since. */
    Publication onlyBase(BaseRef.Found base, String why) throws IOException {
        gaps.add(new Gap(Publication.ALL, why));
        try (LaidOut tip = LaidOut.of(base.commit(), git, project)) {
            return publication(base, state(tip, base.name()), Optional.empty());
        }
    }

    /** What is published, and what was done since. */
    Publication compared(BaseRef.Found base, RevCommit parted) throws IOException {
        Predicate<String> counts = ChainFiles.concerning(source::concerns);
        WorkTree tree = WorkTree.beside(parted, git, counts);
        boolean baseIsSame = areSame(base.commit(), parted, counts);
        if (tree.known().isEmpty() && baseIsSame) {
            return Publication.unknown(new Gap(Publication.ALL, NOT_IN_GIT));
        }
        apart(tree);
        if (tree.differing().isEmpty() && baseIsSame) {
            ChainState same = new ChainState(reading, Map.of(), Map.of(), Optional.empty());
            return publication(base, Optional.of(same), Optional.of(new Three(same, same, same, parted, tree)));
        }
        return read(base, parted, tree, baseIsSame);
    }

    private Publication read(BaseRef.Found base, RevCommit parted, WorkTree tree, boolean baseIsSame)
            throws IOException {
        Optional<ChainState> now = now();
        if (now.isEmpty()) {
            return new Publication(Optional.empty(), Optional.empty(), gaps);
        }
        try (LaidOut then = LaidOut.of(parted, git, project);
                LaidOut tip = baseIsSame ? then : LaidOut.of(base.commit(), git, project)) {
            String where = "commit " + id(parted) + ", where this branch and " + base.name() + " parted,";
            Optional<ChainState> before = state(then, baseIsSame ? base.name() : where);
            Optional<ChainState> there = baseIsSame ? before : state(tip, base.name());
            Optional<Three> three = now.isPresent() && before.isPresent() && there.isPresent()
                    ? Optional.of(new Three(there.get(), before.get(), now.get(), parted, tree))
                    : Optional.empty();
            return publication(base, there, three);
        }
    }

    private Publication publication(BaseRef.Found base, Optional<ChainState> there, Optional<Three> three) {
        Optional<Parting> parting = three.map(this::parting);
        return new Publication(
                there.map(state -> new Base(base.name(), id(base.commit()), base.remote(), state.graph())),
                parting,
                gaps);
    }

    private Parting parting(Three three) {
        Comparison comparison =
                new Comparison(three.base(), three.parted(), three.now(), revision -> isKnown(revision, three.tree()));
        List<Revision> deleted = new ArrayList<>();
        comparison.gone().stream().filter(gone -> isGone(gone, three)).forEach(deleted::add);
        return new Parting(
                id(three.commit()),
                three.parted().graph(),
                comparison.changed(),
                deleted,
                comparison.inserted(),
                comparison.divergence());
    }

    /** Whether a revision that was not read is really gone, and not in a file that merely cannot be seen. */
    private boolean isGone(Revision revision, Three three) {
        String file = revision.place().file();
        String name = "revision " + three.parted().graph().nameOf(revision.key());
        if (three.tree().sparse().contains(file)) {
            gaps.add(new Gap(name, file + " is left out by a sparse checkout"));
            return false;
        }
        Optional<SourceFault> obstacle = ChainState.obstacle(three.now().reading());
        if (obstacle.isPresent() && Files.exists(project.resolve(file))) {
            gaps.add(new Gap(name, file + " is there, and " + obstacle.get().place() + " keeps it from being read"));
            return false;
        }
        return true;
    }

    private Optional<ChainState> now() {
        Elsewhere.Opened opened = elsewhere.in(project);
        if (opened instanceof Elsewhere.NoChain none) {
            gaps.add(new Gap(Publication.ALL, none.why()));
            return Optional.empty();
        }
        MigrationSource here = ((Elsewhere.Chain) opened).source();
        return Optional.of(
                new ChainState(here.read(), here.upgradeContents(), here.acceptedContents(), Optional.of(project)));
    }

    private Optional<ChainState> state(LaidOut files, String where) {
        Optional<ChainState> state = state(files.folder(), elsewhere.in(files.folder()), where);
        files.leftOut().stream()
                .map(clause -> new Gap("a file as git has it", clause))
                .filter(gap -> !gaps.contains(gap))
                .forEach(gaps::add);
        return state;
    }

    private Optional<ChainState> state(Path folder, Elsewhere.Opened opened, String where) {
        if (opened instanceof Elsewhere.NoChain none) {
            gaps.add(new Gap("what was before", "nothing of this chain is in " + where + ": " + none.why()));
            return Optional.of(ChainState.ofNothing(reading));
        }
        MigrationSource there = ((Elsewhere.Chain) opened).source();
        SourceReading read = there.read();
        Optional<SourceFault> obstacle = ChainState.obstacle(read);
        return obstacle.isPresent()
                ? unread(read, obstacle.get(), where)
                : Optional.of(new ChainState(read, there.upgradeContents(), Map.of(), Optional.of(folder)));
    }

    /** A chain without a revision whose files are missing has not begun yet. */
    private Optional<ChainState> unread(SourceReading read, SourceFault obstacle, String where) {
        boolean notBegun = read.graph().revisions().isEmpty()
                && read.faults().stream().allMatch(fault -> fault instanceof SourceFault.MissingFile);
        gaps.add(
                notBegun
                        ? new Gap("what was before", obstacle.place().file() + " is not in " + where + " yet")
                        : new Gap(
                                Publication.ALL,
                                where + " has a chain that cannot be read whole: see " + obstacle.place()));
        return notBegun ? Optional.of(ChainState.ofNothing(reading)) : Optional.empty();
    }

    /** Revisions that git has elsewhere, or not at all. */
    private void apart(WorkTree tree) {
        List<String> outside = reading.graph().revisions().stream()
                .map(revision -> revision.place().file())
                .filter(file -> isOutside(file))
                .distinct()
                .toList();
        List<String> ignored = reading.graph().revisions().stream()
                .filter(revision -> !isKnown(revision, tree))
                .map(revision -> revision.place().file())
                .distinct()
                .toList();
        if (!ignored.isEmpty()) {
            gaps.add(new Gap("revisions in " + listed(ignored), "git ignores these files"));
        }
        if (!outside.isEmpty()) {
            gaps.add(new Gap("revisions in " + listed(outside), "these files lie outside of the project's folder"));
        }
        for (String submodule : tree.submodules()) {
            boolean concerned = reading.graph().revisions().stream()
                    .anyMatch(revision -> revision.place().file().startsWith(submodule + "/"));
            if (concerned) {
                gaps.add(new Gap("revisions in " + submodule, "it is a submodule, which is a repository of its own"));
            }
        }
    }

    /** What lies elsewhere is judged as far as this project can tell. */
    private boolean isKnown(Revision revision, WorkTree tree) {
        String file = revision.place().file();
        return isOutside(file)
                || tree.known().contains(file)
                || tree.submodules().stream().anyMatch(submodule -> file.startsWith(submodule + "/"));
    }

    private boolean isOutside(String file) {
        return file.contains("!/") || !project.resolve(file).normalize().startsWith(project);
    }

    private static String listed(List<String> files) {
        String named = String.join(", ", files.subList(0, Math.min(MOST_NAMED, files.size())));
        return files.size() <= MOST_NAMED ? named : named + " and " + (files.size() - MOST_NAMED) + " more";
    }

    private boolean areSame(RevCommit one, RevCommit other, Predicate<String> counts) throws IOException {
        if (one.getTree().equals(other.getTree())) {
            return true;
        }
        try (TreeWalk walk = new TreeWalk(git.repository())) {
            walk.addTree(one.getTree());
            walk.addTree(other.getTree());
            walk.setRecursive(true);
            walk.setFilter(
                    git.prefix().isEmpty()
                            ? TreeFilter.ANY_DIFF
                            : AndTreeFilter.create(PathFilter.create(git.prefix()), TreeFilter.ANY_DIFF));
            while (walk.next()) {
                if (git.inProject(walk.getPathString()).filter(counts).isPresent()) {
                    return false;
                }
            }
            return true;
        }
    }

    private static String id(RevCommit commit) {
        return commit.abbreviate(ABBREVIATED).name();
    }

    /** The chain on the base branch, where both parted, and in the working tree. */
    private record Three(ChainState base, ChainState parted, ChainState now, RevCommit commit, WorkTree tree) {}
}
