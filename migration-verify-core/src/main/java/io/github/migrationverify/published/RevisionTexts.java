package io.github.migrationverify.published;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.schema.LineDiff;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The lines that declare a revision, then and now: its file where that declares no other, else from its own place to that of the next. */
final class RevisionTexts {

    private final Texts then;
    private final Texts now;

    RevisionTexts(ChainState then, ChainState now) {
        this.then = new Texts(then);
        this.now = new Texts(now);
    }

    /** How the one became the other; empty where the lines are the same, or cannot be read. */
    List<String> diff(Revision was, Revision is) {
        List<String> before = then.lines(was.place());
        List<String> after = now.lines(is.place());
        return before.isEmpty() || after.isEmpty() || before.equals(after)
                ? List.of()
                : LineDiff.between(before, after);
    }

    /** The files of a chain, each read once. */
    private static final class Texts {

        private final Optional<Path> folder;
        private final Map<String, TreeSet<Integer>> starts = new HashMap<>();
        private final Map<String, List<String>> files = new HashMap<>();

        Texts(ChainState state) {
            folder = state.folder();
            for (Revision revision : state.graph().revisions()) {
                starts.computeIfAbsent(revision.place().file(), file -> new TreeSet<>())
                        .add(revision.place().line());
            }
        }

        List<String> lines(Place place) {
            List<String> all = files.computeIfAbsent(place.file(), this::read);
            TreeSet<Integer> inFile = starts.getOrDefault(place.file(), new TreeSet<>());
            if (inFile.size() < 2 || place.line() == 0) {
                return all;
            }
            Integer next = inFile.higher(place.line());
            int end = next == null ? all.size() : Math.min(next - 1, all.size());
            return all.subList(Math.min(place.line() - 1, end), end);
        }

        private List<String> read(String file) {
            try {
                Path path = folder.map(here -> here.resolve(file)).orElse(Path.of(file));
                return Files.isRegularFile(path)
                        ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                                .lines()
                                .toList()
                        : List.of();
            } catch (IOException unreadable) {
                return List.of();
            }
        }
    }
}
