package io.github.migrationverify.check;

import io.github.migrationverify.published.Publication.Inserted;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.source.SourceFault.DuplicateVersion;
import io.github.migrationverify.source.SourceFault.MissingFile;
import io.github.migrationverify.source.SourceFault.StrayFile;
import io.github.migrationverify.source.SourceFault.UnreadableFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of tools whose migrations are SQL scripts.
 *
 * @param tool the tool's name as people write it
 * @param first a first migration, as it is named
 * @param names how a migration's file is named
 * @param parameter the parameter that names the folder of scripts
 * @param wayDown what a way down is called
 * @param giveWayDown how one is written
 * @param outsideTransaction how a statement is run outside of a transaction
 */
record ScriptWords(
        String tool,
        String first,
        String names,
        String parameter,
        String wayDown,
        String giveWayDown,
        String outsideTransaction)
        implements ToolWords {

    static ScriptWords flyway() {
        return new ScriptWords(
                "Flyway",
                "V1__first.sql",
                "V1_2__what_it_does.sql, U1_2__what_it_does.sql, R__what_it_makes.sql",
                "locations",
                "undo script",
                "Write its undo script, named like it with U for V (with a comment alone where nothing has to be undone)",
                "put it in a script of its own, which Flyway then runs outside a transaction, or beside the script write a file of its name"
                        + " and .conf with executeInTransaction=false");
    }

    static ScriptWords golangMigrate() {
        return new ScriptWords(
                "golang-migrate",
                "000001_first.up.sql",
                "000012_what_it_does.up.sql and 000012_what_it_does.down.sql",
                "scriptsDirectory",
                "down script",
                "Write its .down.sql (with a comment alone where nothing has to be undone)",
                "put it in a script of its own: golang-migrate sends a script as one message, which the server runs as one transaction");
    }

    static ScriptWords dbmate() {
        return new ScriptWords(
                "dbmate",
                "20240101000000_first.sql",
                "20240101000000_what_it_does.sql",
                "scriptsDirectory",
                "down section",
                "Write its section `-- migrate:down` (an empty one where nothing has to be undone)",
                "put it in a migration of its own and say `-- migrate:up transaction:false`, alone in its section");
    }

    static ScriptWords goose() {
        return new ScriptWords(
                "goose",
                "00001_first.sql",
                "00012_what_it_does.sql",
                "scriptsDirectory",
                "down section",
                "Write its section `-- +goose Down` (with SELECT 1; where nothing has to be undone)",
                "put it in a migration of its own that says `-- +goose NO TRANSACTION`");
    }

    @Override
    public Set<FindingCode> keepFromRunning() {
        return Set.of(FindingCode.UNREADABLE_FILE, FindingCode.DUPLICATE_VERSION, FindingCode.EMPTY_CHAIN);
    }

    @Override
    public String satisfyTool() {
        return "Correct what it names; nothing of this chain is run before.";
    }

    @Override
    public String mergeHeads(Chain chain, List<Revision> heads) {
        return "Merge them with a revision that revises "
                + heads.stream().map(Revision::key).map(chain::name).collect(Collectors.joining(" and ")) + ".";
    }

    @Override
    public String followAnother() {
        return ".";
    }

    @Override
    public String fillChain(Chain chain) {
        return "Add a first migration to " + chain.reading().root() + ", such as " + first
                + ", or point the plugin at the folder that has them (parameter " + parameter + ").";
    }

    @Override
    public String missing(MissingFile fault) {
        return "'" + fault.reference() + "', which " + fault.place() + " refers to";
    }

    @Override
    public String findFile(MissingFile fault) {
        return "Correct the path in " + fault.place() + ", or add what it names.";
    }

    @Override
    public String readableFile() {
        return "script that can be run";
    }

    @Override
    public String mendFile(UnreadableFile fault) {
        return "Correct " + fault.place().file()
                + ". Nothing of the chain is run before, since what follows stands on it.";
    }

    @Override
    public String placeFile(StrayFile fault) {
        return "Give it a name such as " + names + ", move it elsewhere, or waive this finding with the reason.";
    }

    @Override
    public String renameVersion(DuplicateVersion fault) {
        return "Rename one of them, the newer one where databases know the other: "
                + fault.place().file() + ".";
    }

    @Override
    public String beforeRenaming() {
        return " A version that is deployed somewhere is known by it there: waive that one instead.";
    }

    @Override
    public String giveWayDown() {
        return giveWayDown + ", or say `irreversible: REASON` in a comment at its beginning.";
    }

    @Override
    public String unit() {
        return "script";
    }

    @Override
    public String committedBefore() {
        return "to a script of its own before it";
    }

    @Override
    public String afterChange() {
        return "a database that holds it does not run it again";
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
    public String moveBehind(Chain chain, Inserted inserted, List<String> heads) {
        return "Let " + chain.located(inserted.revision().key()) + " come after " + String.join(", ", heads)
                + ": give it a later version.";
    }

    @Override
    public String goOnFrom(Chain chain, Revision first, List<String> heads) {
        return "let " + chain.located(first.key()) + " come after " + String.join(", ", heads)
                + ": give it a later version.";
    }
}
