package io.github.migrationverify.source.script;

import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.revision.RevisionGraph;
import io.github.migrationverify.source.Gap;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.SourceFault;
import io.github.migrationverify.source.SourceReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a folder of scripts comes to.
 *
 * @param revisions in the order in which the tool runs them
 * @param faults what is wrong with the files
 * @param gaps what is not run
 * @param refusal why the tool would not run them, as a clause without full stop; empty where it would
 */
record ScriptChain(List<ScriptRevision> revisions, List<SourceFault> faults, List<Gap> gaps, Optional<String> refusal) {

    ScriptChain {
        revisions = List.copyOf(revisions);
        faults = List.copyOf(faults);
        gaps = List.copyOf(gaps);
    }

    /** Those that take part. */
    List<ScriptRevision> active() {
        return revisions.stream().filter(ScriptRevision::active).toList();
    }

    /** As all sources say it: each revision revises the one before it. */
    SourceReading reading(String tool, String version, String root) {
        List<Revision> nodes = new ArrayList<>();
        for (ScriptRevision revision : revisions) {
            List<String> parents = nodes.isEmpty()
                    ? List.of()
                    : List.of(nodes.get(nodes.size() - 1).key());
            nodes.add(new Revision(
                    revision.key(),
                    revision.names(),
                    parents,
                    List.of(),
                    List.of(),
                    revision.description(),
                    revision.place()));
        }
        List<Migration> migrations = new ArrayList<>();
        for (int index = 0; index < nodes.size(); index++) {
            ScriptRevision revision = revisions.get(index);
            migrations.add(new Migration(
                    nodes.get(index), revision.wayDown(), revision.participation(), revision.irreversible()));
        }
        return new SourceReading(tool, version, root, RevisionGraph.of(nodes), migrations, faults, gaps, refusal);
    }
}
