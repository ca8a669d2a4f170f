package io.github.migrationverify.report;

import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.SourceReading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** What people call the revisions and the tool of a chain. */
final class Names {

    private final SourceReading chain;
    private final Map<String, Revision> revisions;

    Names(SourceReading chain) {
        this.chain = chain;
        this.revisions = chain.migrations().stream()
                .collect(Collectors.toMap(Migration::key, Migration::revision, (first, second) -> first));
    }

    String of(String key) {
        return chain.graph().nameOf(key);
    }

    Optional<Revision> revision(String key) {
        return Optional.ofNullable(revisions.get(key));
    }

    List<String> of(List<Revision> several) {
        return several.stream().map(Revision::key).map(this::of).toList();
    }

    /** What a revision revises: by name, or as its author wrote it where that leads to no single revision. */
    List<String> parentsOf(Revision revision) {
        return revision.parents().stream().map(this::resolved).toList();
    }

    private String resolved(String reference) {
        List<Revision> found = chain.graph().find(reference);
        return found.size() == 1 ? of(found.get(0).key()) : reference;
    }

    /** The tool's name as it begins a sentence. */
    String tool() {
        return StringUtils.capitalize(chain.tool());
    }
}
