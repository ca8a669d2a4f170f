package io.github.migrationverify.check;

import io.github.migrationverify.source.SourceFault;

/** What to do about migration files. */
final class SourceRemedies {

    private SourceRemedies() {}

    static String includeFile(SourceFault.OrphanFile fault) {
        return "Include it from " + fault.root()
                + ", or remove it; where it is run by something else, waive this finding with that reason.";
    }

    static String findFile(Chain chain, SourceFault.MissingFile fault) {
        if (chain.isAlembic()) {
            return "Correct script_location or version_locations in " + fault.place() + ", or add the folder.";
        }
        if (fault.isRoot()) {
            return "Set changeLogFile to the path of the root changelog as it lies in the project's resources, or in the project's folder.";
        }
        return "Correct the path in " + fault.place()
                + ", or add the file. A path is looked up from the resource roots, and from the including file only where it says so"
                + " (relativeToChangelogFile=\"true\").";
    }

    static String cutLoop(SourceFault.IncludeLoop fault) {
        return "Remove the include that leads back: "
                + fault.steps().get(fault.steps().size() - 1) + ".";
    }

    static String mendFile(Chain chain, SourceFault.UnreadableFile fault) {
        if (chain.isAlembic()) {
            return "Correct " + fault.place().file()
                    + ": Python in which revision, down_revision, branch_labels and depends_on"
                    + " are written out, as `alembic revision` writes them. The rest of the chain was judged without it.";
        }
        return "Correct " + fault.place().file()
                + ": UTF-8 text in the format that its name says, in which every change and"
                + " class that it names is known (a class of the project's own has to be compiled before, or be in a"
                + " dependency). Nothing in it was checked until it can be read.";
    }

    static String moveChild(Chain chain, SourceFault.OrderContradictsParents fault) {
        return "Move " + chain.name(fault.child()) + " below " + fault.parentPlace()
                + ", or correct what it says it revises. Databases that hold it already do not run it again.";
    }

    static String satisfyTool(Chain chain) {
        return "Correct what it names; nothing of this chain can run before. `"
                + chain.reading().tool() + " validate` says the same.";
    }

    static String openFilters() {
        return "Set contexts and labelFilter to what production runs with, or leave them out to run everything.";
    }

    static String renameRevision(Chain chain) {
        String deployed = chain.isLiquibase()
                ? " The id of a changeset that is deployed somewhere is part of its identity there: waive that one instead."
                : "";
        return "Give it an id that matches (parameter revisionIdPattern)." + deployed;
    }

    static String giveWayDown(Chain chain) {
        if (chain.isAlembic()) {
            return "Write its downgrade() (`pass` where nothing has to be undone), or say"
                    + " `irreversible: REASON` in its docstring.";
        }
        if (!chain.isLiquibase()) {
            return "Write its downgrade, or say `irreversible: REASON` in its description.";
        }
        return "Write a rollback (an empty one where nothing has to be undone), or say `irreversible: REASON` in its comment."
                + " A rollback is outside Liquibase's checksum, so databases that hold this changeset accept it.";
    }
}
