package io.github.migrationverify.check;

import io.github.migrationverify.published.Publication.Inserted;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.source.SourceFault.MissingFile;
import io.github.migrationverify.source.SourceFault.UnreadableFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of tools whose migrations are SQL scripts. */
record ScriptWords() implements ToolWords {

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
    public String identity() {
        return "";
    }

    @Override
    public String fillChain(Chain chain) {
        return "Add a first revision to " + chain.reading().root()
                + ", or point the plugin at the folder that has them.";
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
        return "script that can be read";
    }

    @Override
    public String mendFile(UnreadableFile fault) {
        return "Correct " + fault.place().file() + ". The rest of the chain was judged without it.";
    }

    @Override
    public String beforeRenaming() {
        return "";
    }

    @Override
    public String wayDown() {
        return "down script";
    }

    @Override
    public String unit() {
        return "script";
    }

    @Override
    public String outsideTransaction() {
        return "put it in a script of its own that runs without one";
    }

    @Override
    public String committedBefore() {
        return "to a script of its own before it";
    }

    @Override
    public String guard(String culprit) {
        return "let " + culprit + " make it only where it is not there (IF NOT EXISTS).";
    }

    @Override
    public String variables() {
        return "";
    }

    @Override
    public String otherDialect() {
        return "";
    }

    @Override
    public String giveWayDown() {
        return "Write its downgrade, or say `irreversible: REASON` in a comment at its beginning.";
    }

    @Override
    public String correctedWayDown() {
        return "";
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
    public Optional<String> renamed(Revision was, Revision is) {
        return Optional.empty();
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
