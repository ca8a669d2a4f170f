package io.github.migrationverify.check;

import java.util.Optional;

/**
 * A finding that a project's owner accepts.
 *
 * @param code the code it covers
 * @param revision the revision it covers, by key or any unambiguous name; empty for every revision
 * @param reason why it is accepted; never blank
 */
public record Waiver(FindingCode code, Optional<String> revision, String reason) {}
