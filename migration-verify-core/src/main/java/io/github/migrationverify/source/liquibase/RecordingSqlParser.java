package io.github.migrationverify.source.liquibase;

import java.util.Optional;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.exception.ChangeLogParseException;
import liquibase.parser.ChangeLogParser;
import liquibase.parser.core.sql.SqlChangeLogParser;
import liquibase.resource.ResourceAccessor;

/**
 * What {@link RecordingParser} is, for SQL files without Liquibase's header. It has to be one of Liquibase's own kind: to the
 * changesets of such a parser an {@code include} gives no logical path.
 */
public final class RecordingSqlParser extends SqlChangeLogParser {

    /** For the service locator. */
    public RecordingSqlParser() {}

    @Override
    public int getPriority() {
        return RecordingParser.FIRST;
    }

    @Override
    public boolean supports(String path, ResourceAccessor resources) {
        return ChangelogRecording.current().isPresent()
                && ChangelogRecording.parserFor(path, resources)
                        .filter(SqlChangeLogParser.class::isInstance)
                        .isPresent();
    }

    @Override
    public DatabaseChangeLog parse(String path, ChangeLogParameters parameters, ResourceAccessor resources)
            throws ChangeLogParseException {
        Optional<ChangeLogParser> parser = ChangelogRecording.parserFor(path, resources);
        Optional<ChangelogRecording> recording = ChangelogRecording.current();
        return parser.isPresent() && recording.isPresent()
                ? recording.get().parse(path, parameters, resources, parser.get())
                : super.parse(path, parameters, resources);
    }
}
