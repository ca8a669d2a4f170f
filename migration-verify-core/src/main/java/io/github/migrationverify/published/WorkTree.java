package io.github.migrationverify.published;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.NameConflictTreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/**
 * What lies in the project's folder beside what a commit has there: changes that are not committed and files that git does not know
 * count, files that git ignores do not. The index only saves reading: a file that is as it was when git last looked is not read.
 *
 * @param differing paths that count and are not as the commit has them, relative to the project's folder
 * @param sparse paths that the commit has and that a sparse checkout leaves out
 * @param submodules paths of repositories of their own
 * @param known all paths in the project's folder that git has or would take
 */
record WorkTree(List<String> differing, List<String> sparse, List<String> submodules, Set<String> known) {

    private static final int COMMIT = 0;
    private static final int FOLDER = 1;
    private static final int INDEX = 2;

    /** Looks at the project's folder. */
    static WorkTree beside(RevCommit commit, GitFolder git, Predicate<String> counts) throws IOException {
        Walk walk = new Walk(git, counts);
        walk.run(commit);
        return new WorkTree(walk.differing, walk.sparse, walk.submodules, walk.known);
    }

    private static final class Walk {

        private final GitFolder git;
        private final Predicate<String> counts;
        private final ObjectInserter.Formatter ids = new ObjectInserter.Formatter();
        private final List<String> differing = new ArrayList<>();
        private final List<String> sparse = new ArrayList<>();
        private final List<String> submodules = new ArrayList<>();
        private final Set<String> known = new HashSet<>();

        Walk(GitFolder git, Predicate<String> counts) {
            this.git = git;
            this.counts = counts;
        }

        void run(RevCommit commit) throws IOException {
            try (NameConflictTreeWalk walk = new NameConflictTreeWalk(git.repository())) {
                walk.addTree(commit.getTree());
                walk.addTree(new FileTreeIterator(git.repository()));
                walk.addTree(new DirCacheIterator(git.repository().readDirCache()));
                if (!git.prefix().isEmpty()) {
                    walk.setFilter(PathFilter.create(git.prefix()));
                }
                while (walk.next()) {
                    visit(walk);
                }
            }
        }

        private void visit(NameConflictTreeWalk walk) throws IOException {
            Optional<WorkingTreeIterator> file = Optional.ofNullable(walk.getTree(FOLDER, WorkingTreeIterator.class));
            boolean tracked = walk.getRawMode(COMMIT) != 0 || walk.getRawMode(INDEX) != 0;
            if (!tracked && file.isPresent() && file.get().isEntryIgnored()) {
                return;
            }
            if (walk.isSubtree()) {
                walk.enterSubtree();
                return;
            }
            Optional<String> path = git.inProject(walk.getPathString());
            if (path.isPresent()) {
                known.add(path.get());
                file(walk, path.get(), file);
            }
        }

        private void file(NameConflictTreeWalk walk, String path, Optional<WorkingTreeIterator> file)
                throws IOException {
            if (isSubmodule(walk)) {
                submodules.add(path);
                return;
            }
            if (!counts.test(path)) {
                return;
            }
            Optional<DirCacheEntry> entry = entry(walk);
            boolean there = walk.getRawMode(FOLDER) != 0;
            if (!there && entry.filter(DirCacheEntry::isSkipWorkTree).isPresent()) {
                sparse.add(path);
            }
            boolean inCommit = walk.getRawMode(COMMIT) != 0;
            if (there != inCommit || (there && !isSame(walk.getObjectId(COMMIT), file.orElseThrow(), entry))) {
                differing.add(path);
            }
        }

        private static boolean isSubmodule(NameConflictTreeWalk walk) {
            return FileMode.GITLINK.equals(walk.getRawMode(COMMIT)) || FileMode.GITLINK.equals(walk.getRawMode(FOLDER));
        }

        private static Optional<DirCacheEntry> entry(NameConflictTreeWalk walk) {
            AbstractTreeIterator index = walk.getTree(INDEX, AbstractTreeIterator.class);
            return index instanceof DirCacheIterator entries
                    ? Optional.ofNullable(entries.getDirCacheEntry())
                    : Optional.empty();
        }

        private boolean isSame(ObjectId committed, WorkingTreeIterator file, Optional<DirCacheEntry> entry)
                throws IOException {
            boolean untouched = entry.filter(known -> !known.isAssumeValid() && known.getStage() == 0)
                    .filter(known -> committed.equals(known.getObjectId()))
                    .filter(known -> file.compareMetadata(known) == WorkingTreeIterator.MetadataDiff.EQUAL)
                    .isPresent();
            return untouched || hasContent(committed, file);
        }

        private boolean hasContent(AnyObjectId committed, WorkingTreeIterator file) throws IOException {
            File path = ((FileTreeIterator) file).getEntryFile();
            if (Files.isSymbolicLink(path.toPath())) {
                String target = Files.readSymbolicLink(path.toPath()).toString().replace('\\', '/');
                return isId(committed, target.getBytes(StandardCharsets.UTF_8));
            }
            if (path.length() > ChainFiles.LARGEST) {
                try (InputStream in = new FileInputStream(path)) {
                    return ids.idFor(Constants.OBJ_BLOB, path.length(), in).equals(committed);
                }
            }
            byte[] content = Files.readAllBytes(path.toPath());
            return isId(committed, content) || isId(committed, withUnixLineEnds(content));
        }

        private boolean isId(AnyObjectId committed, byte[] content) {
            return ids.idFor(Constants.OBJ_BLOB, content).equals(committed);
        }

        /** As git keeps text where its line ends are converted; whether they are is set on each machine anew. */
        private static byte[] withUnixLineEnds(byte[] content) {
            byte[] text = new byte[content.length];
            int length = 0;
            for (int at = 0; at < content.length; at++) {
                if (content[at] != '\r' || at + 1 == content.length || content[at + 1] != '\n') {
                    text[length++] = content[at];
                }
            }
            return length == content.length ? content : Arrays.copyOf(text, length);
        }
    }
}
