package io.github.migrationverify.source;

import io.github.migrationverify.revision.Revision;
import java.util.Optional;

/**
 * A revision with what its source knows of running it.
 *
 * @param revision the revision
 * @param wayDown how it is reverted
 * @param participation whether it takes part
 * @param irreversible the reason that its author gives for there being no way down; empty where none is given
 */
public record Migration(
        Revision revision, WayDown wayDown, Participation participation, Optional<String> irreversible) {}
