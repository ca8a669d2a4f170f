package io.github.migrationverify.check;

import io.github.migrationverify.source.SourceFault;

/** Whether a fault is an order that no order could mend: of two revisions in a ring one always stands before the other. */
record OrderWithinRing(Chain chain) implements SourceFault.Visitor<Boolean> {

    @Override
    public Boolean orphanFile(SourceFault.OrphanFile fault) {
        return false;
    }

    @Override
    public Boolean missingFile(SourceFault.MissingFile fault) {
        return false;
    }

    @Override
    public Boolean includeLoop(SourceFault.IncludeLoop fault) {
        return false;
    }

    @Override
    public Boolean unreadableFile(SourceFault.UnreadableFile fault) {
        return false;
    }

    @Override
    public Boolean strayFile(SourceFault.StrayFile fault) {
        return false;
    }

    @Override
    public Boolean duplicateVersion(SourceFault.DuplicateVersion fault) {
        return false;
    }

    @Override
    public Boolean orderContradictsParents(SourceFault.OrderContradictsParents fault) {
        return chain.inOneRing(fault.child(), fault.parent());
    }
}
