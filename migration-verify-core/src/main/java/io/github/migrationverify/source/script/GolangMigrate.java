package io.github.migrationverify.source.script;

import io.github.migrationverify.source.SourceFault;
import io.github.migrationverify.source.WayDown;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a folder as golang-migrate does: {@code VERSION_TITLE.up.sql} and {@code .down.sql}, each sent to the server as one message.
 * golang-migrate: {@code source.Parse}, {@code database/postgres}.
 */
final class GolangMigrate implements FolderFormat {

    private static final Pattern NAME = Pattern.compile("([0-9]+)_(.*)\\.(down|up)\\.(.*)");

    @Override
    public String name() {
        return "golang-migrate";
    }

    @Override
    public String version() {
        return "4";
    }

    @Override
    public boolean isOne(String fileName, String text) {
        return NAME.matcher(fileName).matches() && fileName.endsWith(".sql");
    }

    @Override
    public History history() {
        return new GolangMigrateHistory();
    }

    @Override
    public void read(List<ScriptFile> files, FolderReading reading) {
        TreeMap<BigInteger, ScriptFile> ups = new TreeMap<>();
        TreeMap<BigInteger, ScriptFile> downs = new TreeMap<>();
        for (ScriptFile file : files) {
            Matcher name = NAME.matcher(file.name());
            if (!name.matches()) {
                reading.strayUnlessForeign(file, "golang-migrate takes names such as 000012_title.up.sql alone");
            } else {
                TreeMap<BigInteger, ScriptFile> side = name.group(3).equals("up") ? ups : downs;
                reading.once(side, new BigInteger(name.group(1)), file, "duplicate migration file: " + file.name());
            }
        }
        ups.forEach(
                (version, up) -> reading.add(revision(version, up, Optional.ofNullable(downs.get(version)), reading)));
        downs.keySet().stream()
                .filter(version -> !ups.containsKey(version))
                .map(downs::get)
                .forEach(down -> reading.fault(new SourceFault.StrayFile(
                        down.place(), "there is no .up.sql of its version that it could undo")));
    }

    private static ScriptRevision revision(
            BigInteger version, ScriptFile up, Optional<ScriptFile> down, FolderReading reading) {
        Optional<String> upText = reading.text(up);
        Optional<String> downText = down.flatMap(reading::text);
        String label = up.name().replaceFirst("\\.up\\.[^.]*$", "");
        WayDown wayDown = down.isPresent()
                ? new WayDown.DeclaredIn(down.get().place())
                : new WayDown.Missing("there is no " + label + ".down.sql");
        return reading.revision(
                new FolderReading.Named(label, List.of(written(label), label), version.toString(), title(label)),
                up.place(),
                whole(up, upText),
                down.map(file -> whole(file, downText)),
                wayDown,
                Stream.of(upText, downText).flatMap(Optional::stream));
    }

    private static String written(String label) {
        return label.substring(0, label.indexOf('_'));
    }

    private static String title(String label) {
        return label.substring(label.indexOf('_') + 1).replace('_', ' ');
    }

    private static Way whole(ScriptFile file, Optional<String> text) {
        List<Portion> all = text.filter(sql -> !sql.isBlank())
                .map(sql -> List.of(new Portion(sql, 1)))
                .orElse(List.of());
        return new Script(file.shown(), all, false);
    }
}
