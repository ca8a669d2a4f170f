package io.github.migrationverify.check;

import io.github.migrationverify.source.SourceFault;

/** What to do about migration files. */
final class SourceRemedies {

    private SourceRemedies() {}

    static String includeFile(SourceFault.OrphanFile fault) {
        return "Include it from " + fault.root()
                + ", or remove it; where it is run by something else, waive this finding with that reason.";
    }

    static String cutLoop(SourceFault.IncludeLoop fault) {
        return "Remove the include that leads back: "
                + fault.steps().get(fault.steps().size() - 1) + ".";
    }

    static String moveChild(Chain chain, SourceFault.OrderContradictsParents fault) {
        return "Move " + chain.name(fault.child()) + " below " + fault.parentPlace()
                + ", or correct what it says it revises. Databases that hold it already do not run it again.";
    }

    static String openFilters() {
        return "Set contexts and labelFilter to what production runs with, or leave them out to run everything.";
    }

    static String renameRevision(Chain chain) {
        return "Give it an id that matches (parameter revisionIdPattern)."
                + chain.words().beforeRenaming();
    }
}
