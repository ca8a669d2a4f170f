package io.github.migrationverify.source.script;

import io.github.migrationverify.database.ConnectionDetails;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.parser.ParsingContext;
import org.flywaydb.core.internal.sqlscript.SqlStatement;
import org.flywaydb.core.internal.sqlscript.SqlStatementIterator;

/** Takes scripts apart with Flyway's own parser, their placeholders replaced. Flyway: {@code ParserSqlScript}. */
final class FlywayStatements {

    private static final Pattern LINE = Pattern.compile(" at line (\\d+) col ");
    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final FlywaySettings settings;
    private final FluentConfiguration replacing;
    private final FluentConfiguration literal;
    private final boolean replacesByDefault;

    FlywayStatements(FlywaySettings settings) {
        this.settings = settings;
        this.replacing = settings.configuration();
        this.replacesByDefault = replacing.isPlaceholderReplacement();
        replacing.placeholderReplacement(true);
        this.literal = settings.configuration().placeholderReplacement(false);
    }

    /** The script in a database. */
    Script of(FlywayWay way, ConnectionDetails database) {
        boolean replaces = way.options().placeholderReplacement().orElse(replacesByDefault);
        FluentConfiguration configuration = replaces ? replacing : literal;
        ParsingContext context = new ParsingContext();
        context.getPlaceholders().putAll(defaults(configuration, way.file(), database));
        try (SqlStatementIterator statements =
                new PostgresParser(configuration, context).parse(new Text(way.file(), way.text()))) {
            return script(way, configuration, statements);
        } catch (FlywayException e) {
            throw unusable(e);
        }
    }

    /**
     * The statements of a text that has no placeholders.
     *
     * @throws FlywayException where it cannot be taken apart
     */
    static List<SqlStatement> apart(String text) {
        FlywaySilence.fall();
        FluentConfiguration configuration =
                new FluentConfiguration(FlywayStatements.class.getClassLoader()).placeholderReplacement(false);
        List<SqlStatement> found = new ArrayList<>();
        ScriptFile nowhere = new ScriptFile(Path.of("script.sql"), "script.sql", "script.sql");
        try (SqlStatementIterator statements =
                new PostgresParser(configuration, new ParsingContext()).parse(new Text(nowhere, text))) {
            for (SqlStatement next = statements.next(); next != null; next = statements.next()) {
                found.add(next);
            }
        }
        return found;
    }

    /** A portion's statements without the comments before them, white space made single spaces; its text where it cannot be taken apart. */
    static List<String> words(Portion portion) {
        try {
            return apart(portion.sql()).stream()
                    .map(statement -> statement.getSql().substring(LeadingComment.end(statement.getSql())))
                    .map(StringUtils::normalizeSpace)
                    .toList();
        } catch (FlywayException | UnusableScriptException whole) {
            return List.of(portion.sql());
        }
    }

    private Script script(FlywayWay way, FluentConfiguration configuration, SqlStatementIterator statements) {
        List<Portion> portions = new ArrayList<>();
        boolean some = false;
        boolean none = false;
        Optional<Boolean> said = way.options().executeInTransaction();
        for (SqlStatement next = statements.next(); next != null; next = statements.next()) {
            some |= next.canExecuteInTransaction();
            none |= !next.canExecuteInTransaction();
            if (some && none && !configuration.isMixed() && said.isEmpty() && configuration.isExecuteInTransaction()) {
                throw new UnusableScriptException(
                        "Detected both transactional and non-transactional statements within the same migration (even though mixed is"
                                + " false)",
                        next.getLineNumber());
            }
            portions.add(portion(next));
        }
        return new Script(way.file().shown(), portions, said.orElse(!none && configuration.isExecuteInTransaction()));
    }

    private static Portion portion(SqlStatement statement) {
        Optional<String> rows = statement instanceof CopyStatement copy ? Optional.of(copy.rows()) : Optional.empty();
        // The line that Flyway gives is that of the statement itself, and its text has the comments before it, too.
        String sql = statement.getSql();
        int comments = FailedStatement.lineEnds(sql.substring(0, LeadingComment.end(sql)));
        return new Portion(sql, statement.getLineNumber() - comments, rows);
    }

    private Map<String, String> defaults(
            FluentConfiguration configuration, ScriptFile file, ConnectionDetails database) {
        String start = "flyway" + configuration.getPlaceholderSeparator();
        return Map.of(
                start + "defaultSchema", settings.defaultSchema().orElse("public"),
                start + "user", database.user(),
                start + "database", database.database(),
                start + "timestamp", TIMESTAMP.format(LocalDateTime.now(ZoneId.systemDefault())),
                start + "filename", file.name(),
                start + "workingDirectory", settings.files().projectDirectory().toString(),
                start + "table", settings.table(),
                start + "environment", "default");
    }

    /** Of a failure within a statement Flyway says more than is of use, and the cause what it is. */
    private static UnusableScriptException unusable(FlywayException failure) {
        if (failure.getCause() instanceof UnusableScriptException ours) {
            return ours;
        }
        String message = String.valueOf(failure.getMessage());
        Matcher line = LINE.matcher(message);
        String cause = Optional.ofNullable(failure.getCause())
                .map(Throwable::getMessage)
                .orElse(message)
                .strip();
        String clause = cause.replaceFirst("\\.?\\s+Check your configuration!$", "");
        return new UnusableScriptException(clause, line.find() ? Integer.parseInt(line.group(1), 10) : 0, failure);
    }

    /** A text as Flyway reads it. */
    private static final class Text extends LoadableResource {

        private final ScriptFile file;
        private final String text;

        Text(ScriptFile file, String text) {
            this.file = file;
            this.text = text;
        }

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public String getAbsolutePath() {
            return file.path().toString();
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return file.path().toString();
        }

        @Override
        public String getFilename() {
            return file.name();
        }

        @Override
        public String getRelativePath() {
            return file.key();
        }
    }
}
