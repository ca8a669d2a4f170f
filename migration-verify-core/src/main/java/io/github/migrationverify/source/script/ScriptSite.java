package io.github.migrationverify.source.script;

import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.database.DatabaseUnavailableException;
import io.github.migrationverify.database.ServerMessage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A chain of scripts with the database that it is run on. */
final class ScriptSite {

    private final ScriptTool tool;
    private final List<ScriptRevision> chain;
    private final Map<String, Integer> ranks = new LinkedHashMap<>();
    private final ConnectionDetails database;

    /**
     * Makes the database ready, as the tool does before the first script.
     *
     * @param chain the revisions that take part, in order
     * @throws DatabaseUnavailableException where it cannot be
     */
    ScriptSite(ScriptTool tool, List<ScriptRevision> chain, ConnectionDetails database) {
        this.tool = tool;
        this.chain = chain;
        this.database = database;
        chain.forEach(revision -> ranks.put(revision.key(), ranks.size()));
        if (!tool.preparation().isEmpty()) {
            try (Connection session = open()) {
                ScriptRun.execute(session, tool.preparation());
            } catch (SQLException e) {
                throw new DatabaseUnavailableException(
                        "The scratch database could not be made ready for " + tool.name() + ": "
                                + ServerMessage.of(e).message(),
                        e);
            }
        }
    }

    Connection open() {
        return tool.open(database);
    }

    ConnectionDetails database() {
        return database;
    }

    List<ScriptRevision> chain() {
        return chain;
    }

    ScriptRevision revision(String key) {
        return chain.get(Objects.requireNonNull(ranks.get(key), () -> "no revision of this chain: " + key));
    }

    private Optional<ScriptRevision> before(ScriptRevision revision) {
        int rank = Objects.requireNonNull(ranks.get(revision.key()));
        return rank == 0 ? Optional.empty() : Optional.of(chain.get(rank - 1));
    }

    /** The keys that the tool's history holds, oldest first. */
    List<String> held(Connection session) throws SQLException {
        return tool.history().held(session, chain);
    }

    ScriptRun up(ScriptRevision revision) {
        History history = tool.history();
        return new ScriptRun(
                revision, revision.up(), tool.beforeEach(), history.create(), history.enter(revision), database);
    }

    /** Nothing to run where the revision has no way down: then its entry alone goes. */
    ScriptRun down(ScriptRevision revision) {
        History history = tool.history();
        Way way = revision.down().orElseGet(() -> new Script(revision.place().file(), List.of(), true));
        return new ScriptRun(
                revision,
                way,
                tool.beforeEach(),
                history.create(),
                history.leave(revision, before(revision)),
                database);
    }

    DatabaseUnavailableException unreadable(SQLException failure) {
        return new DatabaseUnavailableException(
                "The history in " + database.user() + "'s database, "
                        + tool.history().table() + ", cannot be read: "
                        + ServerMessage.of(failure).message(),
                failure);
    }
}
