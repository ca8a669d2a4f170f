package io.github.migrationverify.check;

import io.github.migrationverify.published.Publication.Inserted;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.source.MergeChangeset;
import io.github.migrationverify.source.SourceFault.DuplicateVersion;
import io.github.migrationverify.source.SourceFault.MissingFile;
import io.github.migrationverify.source.SourceFault.StrayFile;
import io.github.migrationverify.source.SourceFault.UnreadableFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Liquibase's words. */
record LiquibaseWords() implements ToolWords {

    @Override
    public String tool() {
        return "Liquibase";
    }

    @Override
    public Set<FindingCode> keepFromRunning() {
        return Set.of(
                FindingCode.MISSING_FILE,
                FindingCode.UNREADABLE_FILE,
                FindingCode.CYCLE,
                FindingCode.DUPLICATE_REVISION,
                FindingCode.EMPTY_CHAIN);
    }

    @Override
    public String satisfyTool() {
        return "Correct what it names; nothing of this chain can run before. `liquibase validate` says the same.";
    }

    @Override
    public String mergeHeads(Chain chain, List<Revision> heads) {
        return "Merge them: `mvn migration-verify:merge`, or an empty changeset after them, at the end of "
                + chain.reading().root() + " or of the file that it includes last:\n"
                + merge(chain, heads);
    }

    private static String merge(Chain chain, List<Revision> heads) {
        List<String> names = heads.stream().map(Revision::key).map(chain::name).toList();
        return MergeChangeset.of(heads, names, Optional.empty(), Optional.empty())
                .text(chain.reading().root());
    }

    @Override
    public String followAnother() {
        return ": `revises: ID` in the changeset's comment, in place of `revises: none`.";
    }

    @Override
    public String identity() {
        return " A changeset's identity is its file, author and id together.";
    }

    @Override
    public String fillChain(Chain chain) {
        return "Add a first changeset to " + chain.reading().root()
                + ", or point the plugin at the file that has them (parameter changeLogFile).";
    }

    @Override
    public String missing(MissingFile fault) {
        return fault.isRoot()
                ? "root changelog '" + fault.reference() + "'"
                : "file '" + fault.reference() + "', which " + fault.place() + " refers to";
    }

    @Override
    public String findFile(MissingFile fault) {
        return fault.isRoot()
                ? "Set changeLogFile to the path of the root changelog as it lies in the project's resources, or in the project's folder."
                : "Correct the path in " + fault.place()
                        + ", or add the file. A path is looked up from the resource roots, and from the including file only where it says so"
                        + " (relativeToChangelogFile=\"true\").";
    }

    @Override
    public String readableFile() {
        return "changelog that Liquibase can parse";
    }

    @Override
    public String mendFile(UnreadableFile fault) {
        return "Correct " + fault.place().file()
                + ": UTF-8 text in the format that its name says, in which every change and"
                + " class that it names is known (a class of the project's own has to be compiled before, or be in a"
                + " dependency). Nothing in it was checked until it can be read.";
    }

    @Override
    public String placeFile(StrayFile fault) {
        return "Remove it, or let " + fault.place().file() + " be part of the chain.";
    }

    @Override
    public String renameVersion(DuplicateVersion fault) {
        return "Give one of them an id of its own.";
    }

    @Override
    public String beforeRenaming() {
        return " The id of a changeset that is deployed somewhere is part of its identity there: waive that one instead.";
    }

    @Override
    public String wayDown() {
        return "rollback";
    }

    @Override
    public String unit() {
        return "changeset";
    }

    @Override
    public String outsideTransaction() {
        return "put it in a changeset of its own and say runInTransaction=\"false\" there (formatted SQL: runInTransaction:false)";
    }

    @Override
    public String committedBefore() {
        return "to a changeset of its own before it";
    }

    @Override
    public String guard(String culprit) {
        return "give " + culprit + " a precondition.";
    }

    @Override
    public String variables() {
        return " (a property in the changelog, or the parameter expressionVariables)";
    }

    @Override
    public String otherDialect() {
        return "give the changeset a dbms or ";
    }

    @Override
    public String giveWayDown() {
        return "Write a rollback (an empty one where nothing has to be undone), or say `irreversible: REASON` in its comment."
                + correctedWayDown();
    }

    @Override
    public String correctedWayDown() {
        return " A rollback is outside Liquibase's checksum, so databases that hold this changeset accept it.";
    }

    @Override
    public String afterChange() {
        return "a database that holds it refuses the chain where its checksum differs, and does not run it again";
    }

    @Override
    public String afterDeletion() {
        return "databases hold it, and new ones would never get what it made";
    }

    @Override
    public String afterMerge() {
        return "in which order a database has run them will depend on when it was updated";
    }

    @Override
    public Optional<String> renamed(Revision was, Revision is) {
        String path = was.key().substring(0, Math.max(0, was.key().indexOf("::")));
        return Optional.of("A changeset is known by its file, author and id together, so that the one at " + is.place()
                + " is another one to every database, and runs again. Move it back to "
                + was.place().file() + ", or let it keep its name: logicalFilePath=\"" + path + "\".");
    }

    @Override
    public String moveBehind(Chain chain, Inserted inserted, List<String> heads) {
        return "Move it to the end of the changelog, after " + String.join(", ", heads) + ".";
    }

    @Override
    public String goOnFrom(Chain chain, Revision first, List<String> heads) {
        return "let " + chain.located(first.key()) + " stand after " + String.join(", ", heads)
                + " in the changelog, and revise it where it says `revises:`.";
    }
}
