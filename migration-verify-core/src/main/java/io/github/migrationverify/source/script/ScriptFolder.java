package io.github.migrationverify.source.script;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A folder of scripts.
 *
 * @param folder the folder
 * @param shown names a file in it as findings do
 */
record ScriptFolder(Path folder, UnaryOperator<Path> shown) {

    /**
     * The files in it, by path; hidden folders are passed over, as are links that lead in a ring.
     *
     * @param depth how many levels, 1 for the folder alone
     * @throws UnusableScriptException where the folder cannot be read
     */
    List<ScriptFile> files(int depth) {
        List<ScriptFile> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, new Collector(files));
        } catch (IOException e) {
            throw new UnusableScriptException(e.toString(), 0, e);
        }
        files.sort(Comparator.comparing(ScriptFile::key));
        return files;
    }

    /** The folder as findings name it. */
    String shownItself() {
        return slashes(shown.apply(folder));
    }

    private ScriptFile file(Path path) {
        return new ScriptFile(path, slashes(folder.relativize(path)), slashes(shown.apply(path)));
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private final class Collector extends SimpleFileVisitor<Path> {

        private final List<ScriptFile> files;

        Collector(List<ScriptFile> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean hidden = !directory.equals(folder)
                    && String.valueOf(directory.getFileName()).startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (!attributes.isDirectory()) {
                files.add(file(path));
            }
            return FileVisitResult.CONTINUE;
        }

        /** A link in a ring, or one that leads nowhere: what it is called tells whether it would have been a script. */
        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) {
            if (!(failure instanceof FileSystemLoopException)) {
                files.add(file(path));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
