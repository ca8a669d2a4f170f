package io.github.migrationverify.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A witness for each version of PostgreSQL that the newest pg_dump reads: one on this machine, or in the image of PostgreSQL 17 where a
 * Docker engine has it. Versions that it does not read are left out; where there is no pg_dump, the test is skipped; both are said.
 * Where the environment has {@code MIGRATION_VERIFY_TESTS_NEED_PG_DUMP=true}, as the gate sets it, none may be missing, and with
 * {@code MIGRATION_VERIFY_TESTS_NEED_DOCKER=true} none that does not read PostgreSQL 17 will do.
 */
final class Witnesses implements AutoCloseable {

    private static final List<Integer> VERSIONS = List.of(14, 15, 16, 17, 18);
    private static final int IN_THE_GATE = 17;

    private final Optional<PgDumpContainer> container = PgDumpContainer.start();
    private final PgDump pgDump;
    private final List<Integer> versions;
    private final Map<Integer, Witness> started = new HashMap<>();
    private int turn;

    Witnesses() {
        Stream<PgDump> contained = container.flatMap(PgDumpContainer::pgDump).stream();
        this.pgDump = require(Stream.concat(PgDump.local(), contained).max(Comparator.comparing(PgDump::major)));
        this.versions =
                VERSIONS.stream().filter(major -> major <= pgDump.major()).toList();
        List<Integer> leftOut =
                VERSIONS.stream().filter(major -> major > pgDump.major()).toList();
        if (!leftOut.isEmpty()) {
            System.err.println("SKIPPED: pg_dump " + pgDump.major() + " does not read PostgreSQL " + leftOut);
        }
    }

    private static PgDump require(Optional<PgDump> newest) {
        int major = newest.map(PgDump::major).orElse(0);
        assertThat(major > 0 || !isNeeded("PG_DUMP"))
                .as("pg_dump may not be missing here; install postgresql-client")
                .isTrue();
        assertThat(major >= IN_THE_GATE || !isNeeded("PG_DUMP") || !isNeeded("DOCKER"))
                .as("where there is a Docker engine, pg_dump " + IN_THE_GATE + " may not be missing, but it is "
                        + major)
                .isTrue();
        if (newest.isEmpty()) {
            System.err.println("SKIPPED: there is no pg_dump of PostgreSQL 14 to 18 on PATH, in /usr/lib/postgresql"
                    + " or in a Docker image postgres:17");
        }
        assumeTrue(newest.isPresent(), "there is no pg_dump");
        return newest.orElseThrow();
    }

    private static boolean isNeeded(String what) {
        return "true".equals(System.getenv("MIGRATION_VERIFY_TESTS_NEED_" + what));
    }

    /** The witness whose turn it is. */
    Witness next() {
        return started.computeIfAbsent(versions.get(turn++ % versions.size()), major -> new Witness(pgDump, major));
    }

    @Override
    public void close() {
        started.values().forEach(Witness::close);
        container.ifPresent(PgDumpContainer::close);
    }
}
