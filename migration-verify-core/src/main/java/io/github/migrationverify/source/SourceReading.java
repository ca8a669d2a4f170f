package io.github.migrationverify.source;

import io.github.migrationverify.revision.RevisionGraph;
import java.util.List;
import java.util.Optional;

/**
 * All that a source says without running anything.
 *
 * @param tool the tool's name, lower case: {@code liquibase}
 * @param version the tool's version
 * @param root the file that everything starts from, as in {@link io.github.migrationverify.revision.Place#file()}
 * @param graph the chain
 * @param migrations one for each revision of the graph, in the tool's own order
 * @param faults what is wrong with the files
 * @param gaps what of the migrations is not run here
 * @param refusal why the tool itself would not run this chain, as a clause without full stop; empty where it would
 */
public record SourceReading(
        String tool,
        String version,
        String root,
        RevisionGraph graph,
        List<Migration> migrations,
        List<SourceFault> faults,
        List<Gap> gaps,
        Optional<String> refusal) {

    /** Copies the lists. */
    public SourceReading {
        gaps = List.copyOf(gaps);
        migrations = List.copyOf(migrations);
        faults = List.copyOf(faults);
    }

    /**
     * A reading without gaps.
     *
     * @param tool the tool's name, lower case
     * @param version the tool's version
     * @param root the file that everything starts from
     * @param graph the chain
     * @param migrations one for each revision of the graph, in the tool's own order
     * @param faults what is wrong with the files
     * @param refusal why the tool itself would not run this chain, as a clause without full stop; empty where it would
     */
    public SourceReading(
            String tool,
            String version,
            String root,
            RevisionGraph graph,
            List<Migration> migrations,
            List<SourceFault> faults,
            Optional<String> refusal) {
        this(tool, version, root, graph, migrations, faults, List.of(), refusal);
    }

    /**
     * {@return the same with another version of the tool}
     *
     * @param known the tool's version
     */
    public SourceReading ofVersion(String known) {
        return new SourceReading(tool, known, root, graph, migrations, faults, gaps, refusal);
    }
}
