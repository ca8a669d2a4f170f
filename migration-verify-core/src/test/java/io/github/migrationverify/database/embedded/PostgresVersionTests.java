package io.github.migrationverify.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migrationverify.database.DatabaseUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresVersionTests {

    @Test
    void a_major_version_is_its_newest_known_release() {
        assertThat(PostgresVersion.parse("16").artifactVersion()).startsWith("16.");
    }

    @Test
    void a_full_version_is_taken_as_it_is() {
        assertThat(PostgresVersion.parse(" 16.4.0 ").artifactVersion()).isEqualTo("16.4.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13", "19", "17.4", "latest", ""})
    void anything_else_is_answered_with_what_is_known(String wanted) {
        assertThatThrownBy(() -> PostgresVersion.parse(wanted))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageMatching("databaseVersion is '" + wanted + "', which the embedded PostgreSQL does not know;"
                        + " write one of 14, 15, 16, 17, 18 or a full version such as 17\\.\\d+\\.0");
    }
}
