package io.github.migrationverify.source.script;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.internal.parser.Parser;
import org.flywaydb.core.internal.parser.ParserContext;
import org.flywaydb.core.internal.parser.ParsingContext;
import org.flywaydb.core.internal.parser.PeekingReader;
import org.flywaydb.core.internal.parser.Recorder;
import org.flywaydb.core.internal.parser.StatementType;
import org.flywaydb.core.internal.parser.Token;
import org.flywaydb.core.internal.sqlscript.Delimiter;
import org.flywaydb.core.internal.sqlscript.ParsedSqlStatement;
import org.flywaydb.database.postgresql.PostgreSQLParser;
import org.jspecify.annotations.Nullable;

/**
 * Flyway's parser for a server of version 12 or later, with two differences: the rows of a COPY can be had from it, and it does not
 * need a session to know the version.
 */
final class PostgresParser extends PostgreSQLParser {

    private static final Pattern ADD_VALUE = Pattern.compile("^ALTER TYPE( .*)? ADD VALUE");
    private static final Pattern COPY = Pattern.compile("^COPY( .*)? FROM STDIN");
    private static final StatementType COPY_ROWS = new StatementType();

    PostgresParser(Configuration configuration, ParsingContext context) {
        super(configuration, context);
    }

    @Override
    protected StatementType detectStatementType(String simplified, ParserContext context, PeekingReader reader) {
        return COPY.matcher(simplified).matches() ? COPY_ROWS : super.detectStatementType(simplified, context, reader);
    }

    @Override
    protected @Nullable Boolean detectCanExecuteInTransaction(String simplified, List<Token> keywords) {
        return ADD_VALUE.matcher(simplified).matches()
                ? null
                : super.detectCanExecuteInTransaction(simplified, keywords);
    }

    /** The arguments are {@link Parser}'s. */
    @Override
    @SuppressWarnings("TooManyParameters")
    protected ParsedSqlStatement createStatement(
            PeekingReader reader,
            Recorder recorder,
            int position,
            int line,
            int column,
            int positionOfSql,
            int lineOfSql,
            int columnOfSql,
            StatementType type,
            boolean canExecuteInTransaction,
            Delimiter delimiter,
            String sql,
            List<Token> tokens,
            boolean batchable)
            throws IOException {
        if (type == COPY_ROWS) {
            String statement = sql.substring(positionOfSql - position);
            return CopyStatement.read(reader, recorder, positionOfSql, lineOfSql, columnOfSql, statement, delimiter);
        }
        return super.createStatement(
                reader,
                recorder,
                position,
                line,
                column,
                positionOfSql,
                lineOfSql,
                columnOfSql,
                type,
                canExecuteInTransaction,
                delimiter,
                sql,
                tokens,
                batchable);
    }
}
