package io.github.migrationverify.source;

import io.github.migrationverify.database.ConnectionDetails;
import io.github.migrationverify.database.UserDatabase;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A project's migrations, whichever tool they are written for. */
public interface MigrationSource {

    /**
     * Reads the chain and everything that can be said of it without running anything. Broken input becomes faults in
     * the reading, never an exception.
     *
     * @return the reading
     */
    SourceReading read();

    /**
     * Makes sure that the tool can be run here, before any database is there.
     *
     * @return the tool's version where reading the chain does not tell it; empty, as by default, where it does
     * @throws ToolUnavailableException where it cannot
     */
    default Optional<String> prepare() {
        return Optional.empty();
    }

    /**
     * What each revision's way up says, in a form in which only what counts is left: equal texts mean the same way up, whatever
     * the layout, the line ends and the comments that a database takes no notice of. The way down is no part of it, nor is what
     * the graph says (parents, dependencies, labels).
     *
     * @return the texts by the revisions' keys; a revision whose text cannot be read has none
     */
    Map<String, String> upgradeContents();

    /**
     * Which other texts a revision stands for, beside its own of {@link #upgradeContents}: databases that hold it in one of them
     * take it as it is now.
     *
     * @return tells it of a text, by the keys of the revisions that stand for others; empty where the tool knows no such thing
     */
    default Map<String, Predicate<String>> acceptedContents() {
        return Map.of();
    }

    /**
     * Whether a file of the project may have a say in the chain, as far as its path tells.
     *
     * @param file path relative to the project's folder, with slashes
     * @return false only where it cannot
     */
    default boolean concerns(String file) {
        return true;
    }

    /**
     * Opens the tool on a database.
     *
     * @param database the database, empty or holding part of this chain
     * @return a migrator; the caller closes it
     */
    Migrator open(ConnectionDetails database);

    /**
     * Opens the tool on a database for single steps.
     *
     * @param database the database, empty or holding part of this chain
     * @return a stepper; the caller closes it
     */
    Stepper openStepper(ConnectionDetails database);

    /**
     * The labels that the tool's users see with each revision.
     *
     * @param graph the chain
     * @return them by the revision's key; those without any may be left out
     */
    default Map<String, List<String>> shownLabels(RevisionGraph graph) {
        return graph.revisions().stream().collect(Collectors.toMap(Revision::key, Revision::labels));
    }

    /**
     * All that its author says of a revision.
     *
     * @param revision one of this chain
     * @return it, several lines; empty where nothing is said
     */
    default String notes(Revision revision) {
        return revision.description();
    }

    /**
     * Reads the tool's history in a database that is not ours, without the tool, which might write to it.
     *
     * @param reading the chain
     * @param connection a session in a read-only transaction
     * @param place where the history is, as far as the user says so
     * @return what it holds
     * @throws SQLException where the server refuses
     * @throws io.github.migrationverify.database.DatabaseUnavailableException where it cannot be told which table is meant
     */
    AppliedRevisions recorded(SourceReading reading, Connection connection, HistoryPlace place) throws SQLException;

    /** {@return the database that the project's own configuration names; empty where it names none that can be read without running it} */
    default Optional<UserDatabase> declaredDatabase() {
        return Optional.empty();
    }

    /**
     * Says how a merge revision is to be written. Writes nothing.
     *
     * @param reading the chain; nothing is wrong with it but that it has several heads
     * @param request the merge revision
     * @return the files to write
     * @throws MergeRefusedException where it cannot be written
     */
    MergePlan planMerge(SourceReading reading, MergeRequest request);

    /** {@return names of the tables that the tool keeps its own history in, lower case, without schema} */
    Set<String> historyTables();
}
