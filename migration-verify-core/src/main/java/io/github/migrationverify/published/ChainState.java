package io.github.migrationverify.published;

import io.github.migrationverify.revision.RevisionGraph;
import io.github.migrationverify.source.SourceFault;
import io.github.migrationverify.source.SourceReading;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The chain at one moment.
 *
 * @param reading the chain as read
 * @param contents what each revision's way up says, by key
 * @param accepted what else a revision stands for, by key; only asked of the working tree
 * @param folder where its files are
 */
record ChainState(
        SourceReading reading,
        Map<String, String> contents,
        Map<String, Predicate<String>> accepted,
        Optional<Path> folder) {

    RevisionGraph graph() {
        return reading.graph();
    }

    boolean has(String key) {
        return graph().revision(key).isPresent();
    }

    /** The same chain without a revision: what there was before there was any. */
    static ChainState ofNothing(SourceReading like) {
        SourceReading nothing = new SourceReading(
                like.tool(),
                like.version(),
                like.root(),
                RevisionGraph.of(List.of()),
                List.of(),
                List.of(),
                Optional.empty());
        return new ChainState(nothing, Map.of(), Map.of(), Optional.empty());
    }

    /** What keeps it from being read whole; empty where nothing does. */
    static Optional<SourceFault> obstacle(SourceReading reading) {
        return reading.faults().stream().filter(ChainState::hidesRevisions).findFirst();
    }

    private static boolean hidesRevisions(SourceFault fault) {
        return fault instanceof SourceFault.UnreadableFile
                || fault instanceof SourceFault.MissingFile
                || fault instanceof SourceFault.IncludeLoop;
    }
}
