package io.github.migrationverify.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.migrationverify.database.ScratchDatabase;
import io.github.migrationverify.database.TestServer;
import io.github.migrationverify.schema.CatalogRow;
import io.github.migrationverify.schema.ObjectKey;
import io.github.migrationverify.schema.ObjectKind;
import io.github.migrationverify.schema.SchemaSnapshot;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CatalogReaderTests {

    private static final CatalogReader READER = new CatalogReader(Set.of());

    private final ScratchDatabase database = TestServer.scratchDatabase();
    private final Connection connection = database.openAsAdministrator();

    @AfterEach
    void close() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void an_empty_database_holds_itself_its_schema_and_its_language() throws SQLException {
        assertThat(READER.read(connection).objects().keySet())
                .extracting(ObjectKey::toString)
                .containsExactly("database (current)", "schema public", "extension plpgsql");
    }

    @Test
    void the_connection_is_as_it_was() throws SQLException {
        run("SET search_path = public; SET timezone = 'Asia/Tokyo'");
        READER.read(connection);
        assertThat(connection.getAutoCommit()).isTrue();
        assertThat(ask("SHOW search_path")).isEqualTo("public");
        assertThat(ask("SHOW timezone")).isEqualTo("Asia/Tokyo");
        assertThat(ask("SHOW transaction_read_only")).isEqualTo("off");
        assertThat(ask("SHOW transaction_isolation")).isEqualTo("read committed");
    }

    @Test
    void a_connection_within_a_transaction_is_refused() throws SQLException {
        connection.setAutoCommit(false);
        assertThatThrownBy(() -> READER.read(connection))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a snapshot is a transaction of its own: the connection must be in auto-commit mode");
    }

    @Test
    void objects_of_kinds_that_are_not_modelled_are_counted() throws SQLException {
        assertThat(READER.read(connection).unmodelled()).isEmpty();
        run("""
                REVOKE EXECUTE ON FUNCTION pg_sleep FROM PUBLIC;
                ALTER ROLE CURRENT_USER SET work_mem = '8MB';
                ALTER ROLE ALL SET statement_timeout = '1h';
                CREATE FUNCTION compare(int, money) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 0';
                ALTER OPERATOR FAMILY integer_ops USING btree ADD FUNCTION 1 (int, money) compare(int, money);
                """);
        assertThat(READER.read(connection).unmodelled())
                .containsExactly(entry("pg_amproc", 1), entry("pg_db_role_setting", 2), entry("pg_init_privs", 1));
        run("ALTER ROLE CURRENT_USER RESET ALL; ALTER ROLE ALL RESET ALL");
    }

    @Test
    void history_tables_are_left_out_whatever_their_case_and_schema() throws SQLException {
        run("""
                CREATE SCHEMA tools;
                CREATE TABLE databasechangelog (id serial PRIMARY KEY);
                CREATE TABLE tools."DATABASECHANGELOG" (id int UNIQUE);
                CREATE TABLE tools.history (id int);
                CREATE TABLE history (id int);
                CREATE TABLE my_databasechangelog (id int)""");
        SchemaSnapshot snapshot = new CatalogReader(Set.of("databasechangelog", "tools.history")).read(connection);
        assertThat(snapshot.objects().keySet())
                .filteredOn(key -> key.kind().compareTo(ObjectKind.TABLE) >= 0)
                .extracting(ObjectKey::toString)
                .containsExactly(
                        "table public.history",
                        "table public.my_databasechangelog",
                        "column public.history.id",
                        "column public.my_databasechangelog.id");
        assertThat(snapshot.rows()).containsOnlyKeys(snapshot.objects().keySet());
    }

    @Test
    void a_row_tells_between_which_marks_its_object_was_created_and_written() throws SQLException {
        Map<ObjectKey, CatalogRow> rows;
        CatalogHighWater counters = new CatalogHighWater(connection);
        CatalogHighWater.Mark[] marks = new CatalogHighWater.Mark[3];
        marks[0] = counters.mark();
        run("CREATE TYPE mood AS ENUM ('a'); CREATE TABLE t (a int); CREATE VIEW v AS SELECT 1 AS a");
        marks[1] = counters.mark();
        run("CREATE INDEX i ON t (a); ALTER TYPE mood ADD VALUE 'b'; CREATE OR REPLACE VIEW v AS SELECT 2 AS a");
        run("ALTER TABLE t ALTER a SET DEFAULT 1");
        marks[2] = counters.mark();
        rows = READER.read(connection).rows();

        for (String first : new String[] {"enum public.mood", "table public.t", "view public.v"}) {
            assertThat(row(rows, first).oid())
                    .as(first)
                    .isGreaterThan(marks[0].oid())
                    .isLessThanOrEqualTo(marks[1].oid());
        }
        assertThat(row(rows, "index public.i").oid())
                .isGreaterThan(marks[1].oid())
                .isLessThanOrEqualTo(marks[2].oid());
        for (String second :
                new String[] {"enum public.mood", "view public.v", "index public.i", "column public.t.a"}) {
            assertThat(row(rows, second).xmin())
                    .as(second)
                    .isGreaterThan(marks[1].transaction())
                    .isLessThan(marks[2].transaction());
        }
        assertThat(row(rows, "schema public").xmin()).isLessThan(marks[0].transaction());
        assertThat(row(rows, "column public.t.a").oid()).isZero();
    }

    private static CatalogRow row(Map<ObjectKey, CatalogRow> rows, String key) {
        return rows.getOrDefault(ObjectKey.parse(key), new CatalogRow(-1, -1));
    }

    private void run(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    private String ask(String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
