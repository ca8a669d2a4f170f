package io.github.migrationverify.source.script;

import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.source.AppliedRevisions;
import io.github.migrationverify.source.HistoryPlace;
import io.github.migrationverify.source.MergePlan;
import io.github.migrationverify.source.MergeRequest;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.Migrator;
import io.github.migrationverify.source.SourceReading;
import io.github.migrationverify.source.Stepper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A project's migrations where they are SQL scripts. */
public final class ScriptSource implements MigrationSource {

    private final ScriptTool tool;
    private Optional<ScriptChain> chain = Optional.empty();

    /** The scripts that a tool would run. */
    ScriptSource(ScriptTool tool) {
        this.tool = tool;
    }

    /** {@return the tool that the scripts are written for, lower case} */
    public String tool() {
        return tool.name();
    }

    /** Read once, since lanes that run side by side open it again and again. */
    private synchronized ScriptChain chain() {
        if (chain.isEmpty()) {
            chain = Optional.of(tool.read());
        }
        return chain.get();
    }

    @Override
    public SourceReading read() {
        return chain().reading(tool.name(), tool.version(), tool.root());
    }

    /** Of each way up the statements, comments and white space left out; where it cannot be taken apart, its text. */
    @Override
    public Map<String, String> upgradeContents() {
        Map<String, String> contents = new HashMap<>();
        chain().revisions().forEach(revision -> contents.putIfAbsent(revision.key(), content(revision)));
        return contents;
    }

    private static String content(ScriptRevision revision) {
        try {
            return revision.up().on(FlywayReading.NOWHERE).portions().stream()
                    .flatMap(portion -> FlywayStatements.words(portion).stream())
                    .collect(Collectors.joining("\n"));
        } catch (UnusableScriptException e) {
            return e.reason();
        }
    }

    @Override
    public AppliedRevisions recorded(SourceReading reading, Connection connection, HistoryPlace place)
            throws SQLException {
        List<String> held = tool.history().held(connection, chain().active());
        return held.isEmpty()
                ? AppliedRevisions.none()
                : new AppliedRevisions(Optional.of(tool.history().table()), held, false);
    }

    @Override
    public MergePlan planMerge(SourceReading reading, MergeRequest request) {
        throw new UnsupportedOperationException("scripts of " + tool.name() + " have one order and no heads to merge");
    }

    @Override
    public Migrator open(ConnectionDetails database) {
        return new ScriptMigrator(new ScriptSite(tool, chain().active(), database));
    }

    @Override
    public Stepper openStepper(ConnectionDetails database) {
        return new ScriptStepper(new ScriptSite(tool, chain().active(), database));
    }

    @Override
    public Set<String> historyTables() {
        return Set.of(tool.history().table());
    }
}
