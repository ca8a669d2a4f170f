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

/** Alembic's words. */
record AlembicWords() implements ToolWords {

    @Override
    public String tool() {
        return "Alembic";
    }

    @Override
    public Set<FindingCode> keepFromRunning() {
        return Set.of(
                FindingCode.MISSING_FILE,
                FindingCode.UNREADABLE_FILE,
                FindingCode.MISSING_PARENT,
                FindingCode.DUPLICATE_REVISION,
                FindingCode.CYCLE);
    }

    @Override
    public String satisfyTool() {
        return "Correct what it names; nothing of this chain is run before. `alembic heads` shows what Alembic makes of it.";
    }

    @Override
    public String mergeHeads(Chain chain, List<Revision> heads) {
        return "Merge them: `" + command(chain) + " merge -m \"merge heads\" "
                + heads.stream().map(Revision::key).map(chain::name).collect(Collectors.joining(" "))
                + "`, or without Python `mvn migration-verify:merge`.";
    }

    /** The command as it is to be called from the project's folder. */
    static String command(Chain chain) {
        String config = chain.reading().root();
        return config.equals("alembic.ini") ? "alembic" : "alembic -c " + config;
    }

    @Override
    public String followAnother() {
        return ": `down_revision = 'ID'`, in place of `None`.";
    }

    @Override
    public String fillChain(Chain chain) {
        return "Write a first one: `" + command(chain)
                + " revision -m \"initial\"`; or let the parameter alembicConfig name"
                + " the configuration of a project that has some.";
    }

    @Override
    public String missing(MissingFile fault) {
        return "folder '" + fault.reference() + "', which " + fault.place() + " refers to";
    }

    @Override
    public String findFile(MissingFile fault) {
        return "Correct script_location or version_locations in " + fault.place() + ", or add the folder.";
    }

    @Override
    public String readableFile() {
        return "revision file that can be read without running it";
    }

    @Override
    public String mendFile(UnreadableFile fault) {
        return "Correct " + fault.place().file()
                + ": Python in which revision, down_revision, branch_labels and depends_on"
                + " are written out, as `alembic revision` writes them. The rest of the chain was judged without it.";
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
        return "";
    }

    @Override
    public String wayDown() {
        return "downgrade";
    }

    @Override
    public String unit() {
        return "revision";
    }

    @Override
    public String outsideTransaction() {
        return "run it within `with op.get_context().autocommit_block():`";
    }

    @Override
    public String committedBefore() {
        return "into `with op.get_context().autocommit_block():`, in a revision before it";
    }

    @Override
    public String giveWayDown() {
        return "Write its downgrade() (`pass` where nothing has to be undone), or say"
                + " `irreversible: REASON` in its docstring.";
    }

    @Override
    public String afterChange() {
        return "a database that holds it does not run it again";
    }

    @Override
    public String afterDeletion() {
        return "databases hold it, and Alembic cannot go on from a revision that it does not find";
    }

    @Override
    public String afterMerge() {
        return "the chain will have two heads";
    }

    @Override
    public String moveBehind(Chain chain, Inserted inserted, List<String> heads) {
        return "Set " + downRevision(heads) + " in "
                + inserted.revision().place().file() + ", and let "
                + chain.located(inserted.before().key()) + " revise what it revised before "
                + chain.name(inserted.revision().key()) + ".";
    }

    @Override
    public String goOnFrom(Chain chain, Revision first, List<String> heads) {
        return "set " + downRevision(heads) + " in " + first.place().file() + ".";
    }

    private static String downRevision(List<String> heads) {
        String written = heads.stream().map(head -> "'" + head + "'").collect(Collectors.joining(", "));
        return "`down_revision = " + (heads.size() == 1 ? written : "(" + written + ")") + "`";
    }
}
