package io.github.migrationverify.source.script;

import java.io.IOException;
import org.flywaydb.core.internal.parser.PeekingReader;
import org.flywaydb.core.internal.parser.Recorder;
import org.flywaydb.core.internal.sqlscript.Delimiter;
import org.flywaydb.core.internal.sqlscript.ParsedSqlStatement;

/** A {@code COPY … FROM stdin} with the rows that follow it in the script. */
final class CopyStatement extends ParsedSqlStatement {

    private static final String END = "\\.";

    private final String rows;

    private CopyStatement(int position, int line, int column, String sql, Delimiter delimiter, String rows) {
        super(position, line, column, sql, delimiter, true, false);
        this.rows = rows;
    }

    /** Reads the rows up to the line that ends them. Flyway: {@code PostgreSQLParser.readCopyData}, which waits for that line for ever. */
    static CopyStatement read(
            PeekingReader reader,
            Recorder recorder,
            int position,
            int line,
            int column,
            String sql,
            Delimiter delimiter)
            throws IOException {
        reader.readUntilIncluding('\n');
        recorder.start();
        StringBuilder rows = new StringBuilder();
        while (true) {
            String row = reader.readUntilIncluding('\n');
            if (row.isEmpty()) {
                throw new UnusableScriptException(
                        "the rows of COPY have no end; expected a line after them with \\. alone", line);
            }
            if (row.strip().equals(END)) {
                recorder.stop();
                return new CopyStatement(position, line, column, sql, delimiter, rows.toString());
            }
            recorder.confirm();
            rows.append(row);
        }
    }

    /** The rows, each with its line end. */
    String rows() {
        return rows;
    }
}
