package io.github.migrationverify.source.alembic;

import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.database.UserDatabase;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import io.github.migrationverify.source.AppliedRevisions;
import io.github.migrationverify.source.CommentDeclarations;
import io.github.migrationverify.source.HistoryPlace;
import io.github.migrationverify.source.HistoryTable;
import io.github.migrationverify.source.MergePlan;
import io.github.migrationverify.source.MergeRequest;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.Migrator;
import io.github.migrationverify.source.Participation;
import io.github.migrationverify.source.SourceFault;
import io.github.migrationverify.source.SourceReading;
import io.github.migrationverify.source.Stepper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A project's migrations where they are Alembic's. They are read without Python, and run with it. */
public final class AlembicSource implements MigrationSource {

    /** As Alembic takes the beginning of an id for it. */
    private static final int SHORTEST_BEGINNING = 4;

    /** A configuration file that would count before the one that does. */
    private static final Pattern CONFIGURATION = Pattern.compile("alembic\\.ini|pyproject\\.toml");

    private final AlembicSettings settings;
    private final Driver driver;
    private Optional<AppliedOrder> order = Optional.empty();

    /**
     * The revision files of one project.
     *
     * @param settings where they are
     * @param python how they are run
     * @param chatter takes each line that Python writes to its error output, where Alembic logs
     */
    public AlembicSource(AlembicSettings settings, PythonParameters python, Consumer<String> chatter) {
        this.settings = settings;
        this.driver = new Driver(settings, python, chatter);
    }

    @Override
    public SourceReading read() {
        VersionFiles files = VersionFiles.read(settings);
        NavigableMap<String, RevisionFile> byId = new TreeMap<>();
        files.revisions().forEach(file -> byId.putIfAbsent(file.id(), file));
        Set<String> labels = new HashSet<>();
        files.revisions().forEach(file -> labels.addAll(file.labels()));
        RevisionGraph graph = RevisionGraph.of(files.revisions().stream()
                .map(file -> revision(file, byId.navigableKeySet(), labels))
                .toList());
        List<Migration> migrations = graph.topologicalOrder().stream()
                .map(revision -> migration(revision, Objects.requireNonNull(byId.get(revision.key()))))
                .toList();
        List<SourceFault> faults = Stream.concat(files.faults().stream(), labelsUsedTwice(files.revisions()).stream())
                .toList();
        return new SourceReading(
                "alembic",
                "not run",
                settings.shown(settings.config()),
                graph,
                migrations,
                faults,
                Refusal.of(faults, graph));
    }

    @Override
    public Map<String, String> upgradeContents() {
        Map<String, String> contents = new HashMap<>();
        VersionFiles.read(settings, (revision, text) -> contents.putIfAbsent(revision.id(), WayUpText.of(text)));
        return contents;
    }

    /** Its configuration, and Python in the folders that revision files are in. */
    @Override
    public boolean concerns(String file) {
        return CONFIGURATION.matcher(file).matches()
                || settings.shown(settings.config()).equals(file)
                || (file.endsWith(".py")
                        && settings.versionLocations().stream()
                                .map(settings::shown)
                                .anyMatch(location -> location.isEmpty() || file.startsWith(location + "/")));
    }

    /** A label names one revision, and none that is an id. Alembic: {@code RevisionMap._map_branch_labels}. */
    private static List<SourceFault> labelsUsedTwice(List<RevisionFile> files) {
        Map<String, String> owners = new HashMap<>();
        files.forEach(file -> owners.put(file.id(), file.id()));
        List<SourceFault> faults = new ArrayList<>();
        for (RevisionFile file : files) {
            for (String label : file.labels()) {
                Optional.ofNullable(owners.putIfAbsent(label, file.id()))
                        .ifPresent(owner -> faults.add(new SourceFault.UnreadableFile(
                                file.place(),
                                "Branch name '" + label + "' in revision " + file.id() + " already used by revision "
                                        + owner)));
            }
        }
        return faults;
    }

    private static Revision revision(RevisionFile file, NavigableSet<String> ids, Set<String> labels) {
        List<String> dependencies = file.dependencies().stream()
                .map(reference -> labels.contains(reference) ? reference : whole(reference, ids))
                .toList();
        List<String> names =
                Stream.concat(Stream.of(file.id()), file.labels().stream()).toList();
        return new Revision(
                file.id(), names, file.parents(), dependencies, file.labels(), description(file), file.place());
    }

    private static String description(RevisionFile file) {
        return CommentDeclarations.in(List.of(file.firstParagraph())).description();
    }

    /** The id that begins like this, if it is the only one; else the reference as it is. */
    private static String whole(String reference, NavigableSet<String> ids) {
        List<String> beginning = ids.tailSet(reference).stream()
                .takeWhile(id -> id.startsWith(reference))
                .limit(2)
                .toList();
        boolean isOne = beginning.size() == 1 && reference.length() >= SHORTEST_BEGINNING;
        return isOne && !ids.contains(reference) ? beginning.get(0) : reference;
    }

    private static Migration migration(Revision revision, RevisionFile file) {
        Optional<String> irreversible =
                CommentDeclarations.in(List.of(file.docstring())).irreversible();
        return new Migration(revision, file.wayDown(), new Participation.Active(), irreversible);
    }

    @Override
    public Map<String, List<String>> shownLabels(RevisionGraph graph) {
        return BranchLabels.of(graph);
    }

    /** The docstring, as it is. */
    @Override
    public String notes(Revision revision) {
        return VersionFiles.docstring(settings, revision.place()).orElse(revision.description());
    }

    /** Alembic: {@code MigrationContext.get_current_heads}. */
    @Override
    public AppliedRevisions recorded(SourceReading reading, Connection connection, HistoryPlace place)
            throws SQLException {
        Optional<HistoryTable> table =
                HistoryTable.find(connection, place.schema(), place.table().orElseGet(this::versionTable));
        if (table.isEmpty()) {
            return AppliedRevisions.none();
        }
        List<String> keys = table.get().rows(connection, List.of("version_num"), List.of("version_num")).stream()
                .map(row -> row.get(0))
                .toList();
        return new AppliedRevisions(Optional.of(table.get().toString()), keys, true);
    }

    @Override
    public MergePlan planMerge(SourceReading reading, MergeRequest request) {
        return new MergeFile(settings, reading.graph(), request).plan();
    }

    @Override
    public Optional<UserDatabase> declaredDatabase() {
        return settings.url().map(url -> new UserDatabase(url, Optional.empty(), Optional.empty()));
    }

    @Override
    public Optional<String> prepare() {
        return Optional.of(driver.prepare());
    }

    @Override
    public Migrator open(ConnectionDetails database) {
        return new AlembicMigrator(order(), session(database));
    }

    @Override
    public Stepper openStepper(ConnectionDetails database) {
        return new AlembicStepper(order(), session(database));
    }

    private String versionTable() {
        return new EnvFile(settings.scripts().resolve("env.py")).versionTable();
    }

    /** Read once, since lanes open the chain again and again. */
    private synchronized AppliedOrder order() {
        if (order.isEmpty()) {
            order = Optional.of(new AppliedOrder(read().graph()));
        }
        return order.get();
    }

    private AlembicSession session(ConnectionDetails database) {
        return new AlembicSession(settings, driver, database);
    }

    @Override
    public Set<String> historyTables() {
        return Set.of(versionTable().toLowerCase(Locale.ROOT));
    }
}
