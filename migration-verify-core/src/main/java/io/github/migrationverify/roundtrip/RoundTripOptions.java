package io.github.migrationverify.roundtrip;

import io.github.migrationverify.database.DatabaseRole;
import java.time.Duration;
import java.util.Optional;

/**
 * How a round trip is to be made.
 *
 * @param role whom the migrations run as
 * @param initSql SQL that a superuser runs in the empty database first, for what the platform provides; empty for none
 * @param downgrades what is expected of the way down
 * @param stepTimeout how long one revision may take in one direction; zero for as long as it likes
 * @param floor key of the revision that the way down stops at, its own downgrade not being run; empty for none
 */
public record RoundTripOptions(
        DatabaseRole role,
        Optional<String> initSql,
        DowngradePolicy downgrades,
        Duration stepTimeout,
        Optional<String> floor) {}
