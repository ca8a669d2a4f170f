package io.github.migrationverify.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DumpTextTests {

    private static final String TABLE = """
            --
            -- Name: t; Type: TABLE; Schema: public; Owner: postgres
            --

            CREATE TABLE public.t (
                a integer
            )
            WITH (fillfactor='70', autovacuum_enabled=off);

            """;

    private static final String GRANTS = """
            --
            -- Name: TABLE t; Type: ACL; Schema: public; Owner: postgres
            --

            GRANT SELECT ON TABLE public.t TO a;
            GRANT SELECT ON TABLE public.t TO b;

            """;

    @Test
    void what_depends_on_the_order_of_making_is_no_difference() {
        String otherOptions =
                TABLE.replace("fillfactor='70', autovacuum_enabled=off", "autovacuum_enabled=off, fillfactor='70'");
        String otherGrants =
                GRANTS.replace("TO a;", "TO c;").replace("TO b;", "TO a;").replace("TO c;", "TO b;");
        assertThat(DumpText.of("\\restrict x\n" + TABLE + GRANTS)).isEqualTo(DumpText.of(otherGrants + otherOptions));
    }

    @Test
    void all_else_is_a_difference() {
        String text = DumpText.of(TABLE + GRANTS);
        assertThat(DumpText.of(TABLE.replace("integer", "bigint") + GRANTS)).isNotEqualTo(text);
        assertThat(DumpText.of(TABLE.replace("'70'", "'71'") + GRANTS)).isNotEqualTo(text);
        assertThat(DumpText.of(TABLE.replace("Owner: postgres", "Owner: other") + GRANTS))
                .isNotEqualTo(text);
        assertThat(DumpText.of(TABLE + GRANTS.replace("SELECT", "INSERT"))).isNotEqualTo(text);
        assertThat(DumpText.of("SET default_tablespace = fast;\n" + TABLE + GRANTS))
                .isNotEqualTo(text);
    }
}
