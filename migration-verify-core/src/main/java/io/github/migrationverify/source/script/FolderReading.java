package io.github.migrationverify.source.script;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.source.Gap;
import io.github.migrationverify.source.Participation;
import io.github.migrationverify.source.SourceFault;
import io.github.migrationverify.source.WayDown;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a folder has been read into so far. */
final class FolderReading {

    private final FolderFormat format;
    private final List<ScriptRevision> revisions = new ArrayList<>();
    private final List<SourceFault> faults = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();

    private FolderReading(FolderFormat format) {
        this.format = format;
    }

    /** Reads a folder in a format. */
    static ScriptChain of(FolderFormat format, ScriptFolder folder) {
        FolderReading reading = new FolderReading(format);
        try {
            List<ScriptFile> files = folder.files(1);
            files.stream().filter(file -> file.name().endsWith(".go")).forEach(reading::code);
            format.read(
                    files.stream().filter(file -> file.name().endsWith(".sql")).toList(), reading);
        } catch (UnusableScriptException e) {
            reading.unusable(Place.of(folder.shownItself()), e.reason());
        }
        return new ScriptChain(
                reading.revisions,
                reading.faults,
                reading.gaps,
                reading.refusals.stream().findFirst());
    }

    private void code(ScriptFile file) {
        if (!file.name().endsWith("_test.go") && Character.isDigit(file.name().charAt(0))) {
            gaps.add(new Gap("migration " + file.shown(), "it is written in Go, which is not run here"));
        }
    }

    void add(ScriptRevision revision) {
        revisions.add(revision);
    }

    void fault(SourceFault fault) {
        faults.add(fault);
    }

    /** Notes the first file of each version, and each further one as a fault. */
    <K> void once(Map<K, ScriptFile> files, K version, ScriptFile file, String said) {
        Optional.ofNullable(files.putIfAbsent(version, file)).ifPresent(first -> {
            faults.add(new SourceFault.DuplicateVersion(List.of(first.place(), file.place()), said));
            refusals.add(said);
        });
    }

    /** The text of a file; empty where it has none that could be run, which is a fault. */
    Optional<String> text(ScriptFile file) {
        try {
            return Optional.of(file.text(StandardCharsets.UTF_8));
        } catch (UnusableScriptException e) {
            unusable(new Place(file.shown(), e.line().orElse(0)), e.reason());
            return Optional.empty();
        }
    }

    /** Notes a script that cannot be run, so that the chain cannot. */
    void unusable(Place place, String reason) {
        faults.add(new SourceFault.UnreadableFile(place, reason));
        refusals.add(place + ": " + reason);
    }

    /** Notes a file that is passed over: of another tool where it bears that one's marks. */
    void strayUnlessForeign(ScriptFile file, String reason) {
        String why = FolderFormats.ALL.stream()
                .filter(other -> !other.name().equals(format.name()))
                .filter(other -> other.isOne(file.name(), FolderFormats.beginning(file)))
                .findFirst()
                .map(other ->
                        "it is written for " + other.name() + ", and this folder is taken as " + format.name() + "'s")
                .orElse(reason);
        faults.add(new SourceFault.StrayFile(file.place(), why));
    }

    ScriptRevision revision(
            Named name, Place place, Way up, Optional<Way> down, WayDown wayDown, Stream<String> texts) {
        return new ScriptRevision(
                name.key(),
                name.names(),
                name.version(),
                name.description(),
                place,
                up,
                down,
                wayDown,
                new Participation.Active(),
                LeadingComment.irreversible(texts));
    }

    /**
     * What a revision is called.
     *
     * @param key its identity
     * @param names what people call it, shortest first
     * @param version what the tool's history calls it
     * @param description what its file name says of it
     */
    record Named(String key, List<String> names, String version, String description) {
        Named {
            names = List.copyOf(names);
        }
    }
}
