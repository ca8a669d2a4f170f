package io.github.migrationverify.source.script;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.source.WayDown;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a folder as goose does: one file a migration, annotated. goose: {@code NumericComponent}, {@code sqlparser}. */
final class Goose implements FolderFormat {

    private static final Pattern NAME = Pattern.compile("(\\d+)_(.*)\\.sql");
    private static final Pattern MARK = Pattern.compile("(?m)^--[ \\t]*\\+goose (?:Up|Down)[ \\t\\r]*$");

    @Override
    public String name() {
        return "goose";
    }

    @Override
    public String version() {
        return "3";
    }

    @Override
    public boolean isOne(String fileName, String text) {
        return MARK.matcher(text).find();
    }

    @Override
    public History history() {
        return new GooseHistory();
    }

    @Override
    public void read(List<ScriptFile> files, FolderReading reading) {
        TreeMap<BigInteger, ScriptFile> byVersion = new TreeMap<>();
        for (ScriptFile file : files) {
            Matcher name = NAME.matcher(file.name());
            if (!name.matches() || FolderFormats.isOfAnother(this, file)) {
                reading.strayUnlessForeign(file, "no filename separator '_' found after a version");
            } else {
                BigInteger version = new BigInteger(name.group(1));
                reading.once(byVersion, version, file, "found duplicate migration version " + version);
            }
        }
        byVersion.forEach((version, file) -> reading.add(revision(version, file, reading)));
    }

    private static ScriptRevision revision(BigInteger version, ScriptFile file, FolderReading reading) {
        Matcher name = NAME.matcher(file.name());
        String title = name.matches() ? name.group(2).replace('_', ' ') : "";
        String label = file.name().substring(0, file.name().length() - ".sql".length());
        String id = label.substring(0, label.indexOf('_'));
        Optional<String> text = reading.text(file);
        Optional<GooseScript> script = text.flatMap(sql -> script(file, sql, reading));
        Way nothing = new Script(file.shown(), List.of(), true);
        boolean hasDown = script.map(GooseScript::hasDown).orElse(true);
        return reading.revision(
                new FolderReading.Named(file.name(), List.of(id, label, file.name()), version.toString(), title),
                new Place(file.shown(), script.map(GooseScript::line).orElse(0)),
                script.<Way>map(GooseScript::up).orElse(nothing),
                hasDown ? Optional.of(script.<Way>map(GooseScript::down).orElse(nothing)) : Optional.empty(),
                hasDown ? new WayDown.Declared() : new WayDown.Missing("there is no section `-- +goose Down`"),
                Stream.concat(
                        text.stream(),
                        text.stream().flatMap(sql -> MARK.splitAsStream(sql).skip(1))));
    }

    private static Optional<GooseScript> script(ScriptFile file, String text, FolderReading reading) {
        try {
            return Optional.of(GooseScript.read(file, text));
        } catch (UnusableScriptException e) {
            reading.unusable(new Place(file.shown(), e.line().orElse(0)), e.reason());
            return Optional.empty();
        }
    }
}
