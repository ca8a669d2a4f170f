package io.github.migrationverify.check;

import io.github.migrationverify.published.Publication.Inserted;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.source.SourceFault.DuplicateVersion;
import io.github.migrationverify.source.SourceFault.MissingFile;
import io.github.migrationverify.source.SourceFault.StrayFile;
import io.github.migrationverify.source.SourceFault.UnreadableFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the checks say in the words of the tool that a chain is written for: what its files are called, and what to write in them. */
sealed interface ToolWords permits LiquibaseWords, AlembicWords, ScriptWords {

    /** The words of a tool, by its name in a {@link io.github.migrationverify.source.SourceReading}. */
    static ToolWords of(String tool) {
        return switch (tool) {
            case "liquibase" -> new LiquibaseWords();
            case "alembic" -> new AlembicWords();
            case "golang-migrate" -> ScriptWords.golangMigrate();
            case "dbmate" -> ScriptWords.dbmate();
            case "goose" -> ScriptWords.goose();
            default -> ScriptWords.flyway();
        };
    }

    /** The tool's name as people write it. */
    String tool();

    /** The findings each of which keeps the tool from running a chain. */
    Set<FindingCode> keepFromRunning();

    /** What to do about a chain that the tool would not run. */
    String satisfyTool();

    /** How to make several heads one. */
    String mergeHeads(Chain chain, List<Revision> heads);

    /** How to say that a base follows another revision, the end of a sentence. */
    String followAnother();

    /** What makes a revision the same as another one, a sentence with a space before it; empty where its id does. */
    default String identity() {
        return "";
    }

    /** Where a first revision is to be written. */
    String fillChain(Chain chain);

    /** What is not there, as it is named in a sentence. */
    String missing(MissingFile fault);

    /** What to do about what is not there. */
    String findFile(MissingFile fault);

    /** What a file was expected to be. */
    String readableFile();

    /** What to do about a file that is not that. */
    String mendFile(UnreadableFile fault);

    /** What to do about a file that the tool passes over. */
    String placeFile(StrayFile fault);

    /** What to do about a version that several migrations have. */
    String renameVersion(DuplicateVersion fault);

    /** What to mind before a revision gets another id, a sentence with a space before it. */
    String beforeRenaming();

    /** What the tool calls a revision's way down. */
    String wayDown();

    /** What the tool calls what it applies and reverts. */
    String unit();

    /** How to run a statement outside of a transaction, the end of a sentence without full stop. */
    String outsideTransaction();

    /** Where a statement is to go whose effect has to be committed before the rest, the end of a sentence without full stop. */
    String committedBefore();

    /** How to let something pass over what is there already, the end of a sentence. */
    default String guard(String culprit) {
        return "let " + culprit + " make it only where it is not there (IF NOT EXISTS).";
    }

    /** Where variables of the text are given values, in parentheses with a space before it; empty where the tool has none. */
    default String variables() {
        return "";
    }

    /** What to do with a statement for another database, the beginning of "write it for PostgreSQL"; empty where that is all. */
    default String otherDialect() {
        return "";
    }

    /** How to give a revision a way down, or to say that it has none. */
    String giveWayDown();

    /** Why a way down may be corrected although databases hold the revision, a sentence with a space before it. */
    default String correctedWayDown() {
        return "";
    }

    /** Why what databases hold must not be changed, as a clause. */
    String afterChange();

    /** Why what databases hold must not be deleted, as a clause. */
    String afterDeletion();

    /** What comes of new revisions on two sides that are merged, as a clause. */
    String afterMerge();

    /** What to do about a revision that became another one since its file was renamed; empty where it cannot. */
    default Optional<String> renamed(Revision was, Revision is) {
        return Optional.empty();
    }

    /** How to let a new revision come after all that is published. */
    String moveBehind(Chain chain, Inserted inserted, List<String> heads);

    /** How to let this branch's first new revision go on from the base branch's heads, the end of a sentence. */
    String goOnFrom(Chain chain, Revision first, List<String> heads);
}
