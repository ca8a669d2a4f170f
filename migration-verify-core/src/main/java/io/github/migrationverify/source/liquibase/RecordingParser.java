package io.github.migrationverify.source.liquibase;

import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.exception.ChangeLogParseException;
import liquibase.parser.ChangeLogParser;
import liquibase.parser.core.sql.SqlChangeLogParser;
import liquibase.resource.ResourceAccessor;

/**
 * Stands before each of Liquibase's own parsers while a {@link ChangelogRecording} is in scope, so that one bad file or an
 * include loop is noted instead of ending the whole parse. Out of such a scope it parses nothing. Public, and known to
 * {@code META-INF/services}, for Liquibase's service locator alone.
 */
public final class RecordingParser implements ChangeLogParser {

    /** Before all others. */
    static final int FIRST = 10_000;

    /** For the service locator. */
    public RecordingParser() {}

    @Override
    public int getPriority() {
        return FIRST;
    }

    /** Unformatted SQL is left to {@link RecordingSqlParser}, since Liquibase looks at that parser's class. */
    @Override
    public boolean supports(String path, ResourceAccessor resources) {
        return ChangelogRecording.current()
                .flatMap(recording -> ChangelogRecording.parserFor(path, resources))
                .filter(parser -> !(parser instanceof SqlChangeLogParser))
                .isPresent();
    }

    @Override
    public DatabaseChangeLog parse(String path, ChangeLogParameters parameters, ResourceAccessor resources)
            throws ChangeLogParseException {
        ChangeLogParser parser = ChangelogRecording.parserFor(path, resources)
                .orElseThrow(() -> new ChangeLogParseException("no parser supports " + path));
        return ChangelogRecording.current()
                .orElseThrow(() -> new IllegalStateException("parsing " + path + " without a recording"))
                .parse(path, parameters, resources, parser);
    }
}
