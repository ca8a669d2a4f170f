package io.github.migrationverify.source.script;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.source.WayDown;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a folder as dbmate does: one file a migration, with a section for each way, each sent to the server as one message. dbmate:
 * {@code pkg/dbmate/migration.go}.
 */
final class Dbmate implements FolderFormat {

    private static final Pattern NAME = Pattern.compile("(\\d+).*\\.sql");
    private static final Pattern UP = Pattern.compile("(?m)^--[ \\t]*migrate:up([ \\t\\r]*$|[ \\t]+\\S+)");
    private static final Pattern DOWN =
            Pattern.compile("(?m)^--[ \\t]*migrate:down([ \\t\\r]*$|[ \\t]+\\S+[ \\t\\r]*$)");
    private static final Pattern NOTHING_BEFORE = Pattern.compile("(?:\\s*+(?:--[^\\n]*+)?+(?:\\n|\\z))*+");
    private static final Pattern NO_TRANSACTION = Pattern.compile("\\A[^\\n]*\\stransaction:false(?:\\s|\\z)");

    @Override
    public String name() {
        return "dbmate";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public boolean isOne(String fileName, String text) {
        return UP.matcher(text).find();
    }

    @Override
    public History history() {
        return new DbmateHistory();
    }

    @Override
    public void read(List<ScriptFile> files, FolderReading reading) {
        TreeMap<String, ScriptFile> byVersion = new TreeMap<>();
        for (ScriptFile file : files) {
            Matcher name = NAME.matcher(file.name());
            if (!name.matches() || FolderFormats.isOfAnother(this, file)) {
                reading.strayUnlessForeign(file, "dbmate takes names that begin with a number alone");
            } else {
                reading.once(
                        byVersion, name.group(1), file, "Found more than one migration with version " + name.group(1));
            }
        }
        files.stream().filter(byVersion::containsValue).forEach(file -> reading.add(revision(file, reading)));
    }

    private static ScriptRevision revision(ScriptFile file, FolderReading reading) {
        Matcher name = NAME.matcher(file.name());
        String version = name.matches() ? name.group(1) : "";
        String label = file.name().substring(0, file.name().length() - ".sql".length());
        String title = label.substring(version.length()).replace('_', ' ').strip();
        Optional<String> text = reading.text(file);
        FolderReading.Named named =
                new FolderReading.Named(file.name(), List.of(version, label, file.name()), version, title);
        Optional<Sections> sections = text.flatMap(sql -> sections(file, sql, reading));
        Place place = new Place(file.shown(), sections.map(it -> it.up().line()).orElse(0));
        Way nothing = new Script(file.shown(), List.of(), true);
        return reading.revision(
                named,
                place,
                sections.map(it -> it.up().way(file)).orElse(nothing),
                Optional.of(sections.map(it -> it.down().way(file)).orElse(nothing)),
                new WayDown.Declared(),
                Stream.concat(text.stream(), sections.stream().flatMap(Sections::comments)));
    }

    private static Optional<Sections> sections(ScriptFile file, String text, FolderReading reading) {
        Matcher up = UP.matcher(text);
        Matcher down = DOWN.matcher(text);
        boolean hasUp = up.find();
        boolean hasDown = down.find();
        Optional<String> fault = Optional.empty();
        if (!hasUp) {
            fault = Optional.of("dbmate requires each migration to define an up block with '-- migrate:up'");
        } else if (!hasDown) {
            fault = Optional.of("dbmate requires each migration to define a down block with '-- migrate:down'");
        } else if (up.start() > down.start()) {
            fault = Optional.of("dbmate requires '-- migrate:up' to appear before '-- migrate:down'");
        } else if (!NOTHING_BEFORE.matcher(text.substring(0, up.start())).matches()) {
            fault = Optional.of("dbmate does not support statements preceding the '-- migrate:up' block");
        }
        fault.ifPresent(reason -> reading.unusable(file.place(), reason));
        return fault.isPresent()
                ? Optional.empty()
                : Optional.of(new Sections(
                        Section.of(text, up.start(), down.start()), Section.of(text, down.start(), text.length())));
    }

    /** The two parts of a file. */
    private record Sections(Section up, Section down) {

        /** What follows each marker. */
        Stream<String> comments() {
            return Stream.of(up, down).map(section -> section.sql().replaceFirst("^[^\\n]*\\n?", ""));
        }
    }

    /** One part: its text with its marker, the line it begins at, and whether it is one transaction. */
    private record Section(String sql, int line, boolean transaction) {

        static Section of(String text, int start, int end) {
            String sql = text.substring(start, end);
            int line = 1
                    + (int) text.substring(0, start)
                            .chars()
                            .filter(character -> character == '\n')
                            .count();
            return new Section(sql, line, !NO_TRANSACTION.matcher(sql).find());
        }

        Way way(ScriptFile file) {
            return new Script(file.shown(), List.of(new Portion(sql, line)), transaction);
        }
    }
}
