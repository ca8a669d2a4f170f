package io.github.migrationverify.benchmarks;

import java.util.List;

/** A revision that creates a table with a foreign key to an earlier one, an expression index, a partial index and a check. */
final class TableCreation {

    private static final String TABLE = """
            CREATE TABLE %1$s (
                id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                parent_id bigint REFERENCES %2$s (id),
                code text NOT NULL,
                state text NOT NULL DEFAULT 'new',
                quantity integer NOT NULL DEFAULT 0,
                created_at timestamptz NOT NULL DEFAULT now(),
                CONSTRAINT %1$s_quantity_not_negative CHECK (quantity >= 0)
            )""";

    private TableCreation() {}

    static GeneratedRevision of(int number) {
        String table = table(number);
        return new GeneratedRevision(
                number,
                List.of(
                        TABLE.formatted(table, table(earlier(number))),
                        "CREATE INDEX %1$s_by_code ON %1$s (lower(code))".formatted(table),
                        "CREATE INDEX %1$s_new ON %1$s (created_at) WHERE state = 'new'".formatted(table)),
                List.of("DROP TABLE " + table));
    }

    /** {@return the name of the table that the revision of that number creates} */
    static String table(int number) {
        return "items_" + GeneratedRevision.digits(number);
    }

    /** Half-way back, so that each table is referred to by two; the first one refers to itself. */
    private static int earlier(int number) {
        int half = Math.max(1, number / 2);
        return GeneratedChain.isAlteration(half) ? half + 1 : half;
    }
}
