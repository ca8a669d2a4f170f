package io.github.migrationverify.source.script;

import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.revision.Place;
import io.github.migrationverify.source.Gap;
import io.github.migrationverify.source.Participation;
import io.github.migrationverify.source.SourceFault;
import io.github.migrationverify.source.WayDown;
import io.github.migrationverify.source.script.FlywayName.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;

/** Reads the chain that Flyway's files make, in the order in which it runs them in an empty database. */
final class FlywayReading {

    /** Scripts are taken apart before there is a database, so that what is wrong with their text is known without one. */
    static final ConnectionDetails NOWHERE = new ConnectionDetails("jdbc:postgresql:database", "user", "");

    private final FlywaySettings settings;
    private final FlywayStatements statements;
    private final Map<String, ScriptFile> configurations = new HashMap<>();
    private final TreeMap<MigrationVersion, FlywayFile> versioned = new TreeMap<>();
    private final TreeMap<MigrationVersion, FlywayFile> undo = new TreeMap<>();
    private final TreeMap<MigrationVersion, FlywayFile> baselines = new TreeMap<>();
    private final TreeMap<String, FlywayFile> repeatable = new TreeMap<>();
    private final List<SourceFault> faults = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();

    FlywayReading(FlywaySettings settings) {
        this.settings = settings;
        this.statements = new FlywayStatements(settings);
    }

    ScriptChain chain() {
        FlywayLocations locations = new FlywayLocations(settings);
        faults.addAll(locations.faults());
        locations.faults().stream()
                .filter(SourceFault.UnreadableFile.class::isInstance)
                .forEach(fault -> refusals.add(((SourceFault.UnreadableFile) fault).cause()));
        FlywayNames names = new FlywayNames(settings);
        locations.files().stream()
                .filter(file -> file.name().endsWith(".conf"))
                .forEach(file -> configurations.put(file.path().toString(), file));
        for (ScriptFile file : locations.files()) {
            sort(new FlywayFile(file, names.of(file.name())));
        }
        List<ScriptRevision> revisions =
                Stream.of(numbered(), repeated()).flatMap(List::stream).toList();
        straysAmongUndo();
        unheeded();
        return new ScriptChain(revisions, faults, gaps, refusals.stream().findFirst());
    }

    private void sort(FlywayFile file) {
        switch (file.name().kind()) {
            case VERSIONED -> versioned(versioned, file);
            case UNDO -> versioned(undo, file);
            case BASELINE -> versioned(baselines, file);
            case REPEATABLE ->
                once(
                        repeatable,
                        file.name().description(),
                        file,
                        "Found more than one repeatable migration with description "
                                + file.name().description());
            case CODE -> code(file);
            case CALLBACK ->
                gaps.add(new Gap(
                        "callback " + file.file().shown(),
                        "callbacks are not run; what the chain needs of it belongs into initSql"));
            case STRAY -> stray(file);
            case OTHER -> {}
        }
    }

    private void versioned(Map<MigrationVersion, FlywayFile> files, FlywayFile file) {
        MigrationVersion version = file.name().version().orElseThrow();
        String what = file.name().kind() == Kind.VERSIONED
                ? "migration"
                : file.name().kind().name().toLowerCase(Locale.ROOT) + " migration";
        once(files, version, file, "Found more than one " + what + " with version " + version);
    }

    private <K> void once(Map<K, FlywayFile> files, K key, FlywayFile file, String said) {
        Optional<FlywayFile> first = Optional.ofNullable(files.putIfAbsent(key, file));
        first.ifPresent(earlier -> {
            refusals.add(said);
            faults.add(new SourceFault.DuplicateVersion(
                    List.of(earlier.file().place(), file.file().place()), said));
        });
    }

    private void code(FlywayFile file) {
        if (file.name().version().isPresent()) {
            // The class of a source file, and those within it, are the same migration.
            Optional<FlywayFile> same =
                    Optional.ofNullable(versioned.get(file.name().version().get()));
            if (same.filter(it -> it.name().kind() == Kind.CODE).isEmpty()) {
                versioned(versioned, file);
            }
        } else {
            gaps.add(new Gap(file.file().shown(), "it is code, which is not run here"));
        }
    }

    private void stray(FlywayFile file) {
        String reason = file.name().fault();
        if (settings.isOn("validateMigrationNaming")) {
            refusals.add("Invalid SQL filenames found: " + reason);
        }
        faults.add(new SourceFault.StrayFile(file.file().place(), reason));
    }

    /** Versions in their order; a baseline migration stands after the version that it has itself. */
    private List<ScriptRevision> numbered() {
        Optional<FlywayFile> base = Optional.ofNullable(baselines.lastEntry()).map(Map.Entry::getValue);
        List<FlywayFile> all = Stream.concat(versioned.values().stream(), baselines.values().stream())
                .sorted(Comparator.comparing(
                                (FlywayFile file) -> file.name().version().orElseThrow())
                        .thenComparing(file -> file.name().kind()))
                .toList();
        return all.stream().map(file -> numbered(file, base)).toList();
    }

    private ScriptRevision numbered(FlywayFile file, Optional<FlywayFile> base) {
        MigrationVersion version = file.name().version().orElseThrow();
        boolean isBaseline = file.name().kind() == Kind.BASELINE;
        Optional<Participation> covered = base.filter(it -> !it.equals(file))
                .filter(it -> version.compareTo(it.name().version().orElseThrow()) <= 0)
                .map(it -> new Participation.Filtered("in an empty database the baseline migration "
                        + it.file().shown() + " stands for it"));
        Optional<FlywayFile> back = isBaseline ? Optional.empty() : Optional.ofNullable(undo.get(version));
        WayDown wayDown = back.isPresent()
                ? new WayDown.DeclaredIn(back.get().file().place())
                : new WayDown.Missing(
                        isBaseline
                                ? "Flyway knows no undo of a baseline migration"
                                : "there is no undo script " + settings.undoPrefix() + version + settings.separator()
                                        + "…");
        String id = isBaseline ? file.name().label() : version.toString();
        return revision(file, id, version.toString(), back, wayDown, covered);
    }

    private List<ScriptRevision> repeated() {
        WayDown stays = new WayDown.Stays(
                "a repeatable migration is never undone: Flyway runs it again where its text has changed");
        if (!repeatable.isEmpty() && !undo.isEmpty()) {
            gaps.add(new Gap(
                    "repeatable migrations after a way down",
                    "all of them are run again here, and by Flyway only those whose text has changed"));
        }
        return repeatable.values().stream()
                .map(file -> revision(file, file.name().label(), "", Optional.empty(), stays, Optional.empty()))
                .toList();
    }

    private ScriptRevision revision(
            FlywayFile file,
            String id,
            String version,
            Optional<FlywayFile> back,
            WayDown wayDown,
            Optional<Participation> covered) {
        Optional<FlywayWay> up = way(file);
        Optional<FlywayWay> down = back.flatMap(this::way);
        Participation own = file.name().kind() == Kind.CODE
                ? new Participation.Filtered("it is code, which is not run here")
                : up.map(way -> way.options().participation()).orElseGet(Participation.Active::new);
        List<String> names = Stream.of(id, file.name().label(), file.file().name())
                .distinct()
                .toList();
        return new ScriptRevision(
                file.file().key(),
                names,
                version,
                file.name().description(),
                file.file().place(),
                up.<Way>map(way -> way).orElseGet(() -> new Script(file.file().shown(), List.of(), true)),
                down.map(way -> way),
                wayDown,
                covered.orElse(own),
                LeadingComment.irreversible(
                        Stream.of(up, down).flatMap(Optional::stream).map(FlywayWay::text)));
    }

    /** Empty where it cannot be run, which is a fault, and for code. */
    private Optional<FlywayWay> way(FlywayFile file) {
        if (file.name().kind() == Kind.CODE) {
            return Optional.empty();
        }
        Optional<ScriptOptions> options = options(file.file());
        if (options.isEmpty()) {
            return Optional.empty();
        }
        try {
            String text = file.file().text(options.get().encoding().orElseGet(settings::encoding));
            String type = file.name().kind() == Kind.BASELINE ? "SQL_BASELINE" : "SQL";
            FlywayWay way = new FlywayWay(statements, file.file(), text, options.get(), type);
            way.on(NOWHERE);
            return Optional.of(way);
        } catch (UnusableScriptException e) {
            unusable(file.file(), e);
            return Optional.empty();
        }
    }

    /** Empty where there are some that cannot be heeded, which is a fault. */
    private Optional<ScriptOptions> options(ScriptFile script) {
        Optional<ScriptFile> file = Optional.ofNullable(configurations.get(script.path() + ".conf"));
        try {
            return Optional.of(file.map(ScriptOptions::read).orElse(ScriptOptions.NONE));
        } catch (UnusableScriptException e) {
            file.ifPresent(configuration -> unusable(configuration, e));
            return Optional.empty();
        }
    }

    private void unusable(ScriptFile file, UnusableScriptException why) {
        Place place = new Place(file.shown(), why.line().orElse(0));
        faults.add(new SourceFault.UnreadableFile(place, why.reason()));
        refusals.add(place + ": " + why.reason());
    }

    private void straysAmongUndo() {
        undo.forEach((version, file) -> {
            if (!versioned.containsKey(version)) {
                faults.add(new SourceFault.StrayFile(
                        file.file().place(), "it undoes version " + version + ", which no migration has"));
            }
        });
    }

    private void unheeded() {
        FlywaySettings.UNHEEDED.stream()
                .filter(name -> settings.value(name)
                        .filter(value -> !value.equals("false"))
                        .isPresent())
                .forEach(name -> gaps.add(new Gap("Flyway's setting " + name, "it is not heeded here")));
    }
}
