package io.github.migrationverify.benchmarks;

import java.util.List;

/** A revision that alters an older table: in turn by a backfill, by an index and by row level security. */
final class Alteration {

    private Alteration() {}

    static GeneratedRevision of(int number) {
        String table = TableCreation.table(target(number));
        return switch (number / GeneratedChain.CYCLE % 3) {
            case 1 -> backfill(number, table);
            case 2 -> index(number, table);
            default -> rowSecurity(number, table);
        };
    }

    /** Half-way back, and no table twice, since row level security that was on before must be on after a rollback. */
    private static int target(int number) {
        return number / 2 + 1;
    }

    private static GeneratedRevision backfill(int number, String table) {
        String sample = "sample-" + GeneratedRevision.digits(number);
        return new GeneratedRevision(
                number,
                List.of(
                        "INSERT INTO %s (code, quantity) SELECT '%s', n FROM generate_series(1, 20) AS n"
                                .formatted(table, sample),
                        "ALTER TABLE %s ADD COLUMN code_length integer".formatted(table),
                        "UPDATE %s SET code_length = length(code)".formatted(table),
                        "ALTER TABLE %s ALTER COLUMN code_length SET NOT NULL".formatted(table)),
                List.of(
                        "ALTER TABLE %s DROP COLUMN code_length".formatted(table),
                        "DELETE FROM %s WHERE code = '%s'".formatted(table, sample)));
    }

    private static GeneratedRevision index(int number, String table) {
        return new GeneratedRevision(
                number,
                List.of("CREATE INDEX %1$s_by_quantity ON %1$s (quantity, code)".formatted(table)),
                List.of("DROP INDEX %s_by_quantity".formatted(table)));
    }

    private static GeneratedRevision rowSecurity(int number, String table) {
        return new GeneratedRevision(
                number,
                List.of(
                        "ALTER TABLE %s ENABLE ROW LEVEL SECURITY".formatted(table),
                        "CREATE POLICY %1$s_by_state ON %1$s USING (state = current_setting('items.state', TRUE))"
                                .formatted(table)),
                List.of(
                        "DROP POLICY %1$s_by_state ON %1$s".formatted(table),
                        "ALTER TABLE %s DISABLE ROW LEVEL SECURITY".formatted(table)));
    }
}
