package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.source.MergeChangeset;
import java.util.Optional;

/**
 * Formatted SQL.
 *
 * @param text what is in it
 */
record SqlEdit(String text) implements ChangelogEdit {

    @Override
    public LastEntry last() {
        return LastEntry.OTHER;
    }

    @Override
    public boolean hasChangesets() {
        return true;
    }

    @Override
    public Optional<String> with(MergeChangeset changeset) {
        String gap = text.endsWith("\n\n") ? "" : "\n";
        return Optional.of(ChangelogEdit.appended(text, gap + changeset.text(".sql")));
    }

    @Override
    public Optional<String> including(String path) {
        return Optional.empty();
    }

    @Override
    public String fresh(MergeChangeset changeset) {
        return "--liquibase formatted sql\n\n" + changeset.text(".sql") + "\n";
    }
}
