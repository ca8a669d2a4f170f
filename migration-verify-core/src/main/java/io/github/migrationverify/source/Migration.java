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
        Revision revision, WayDown wayDown, Participation participation, Optional<String> irreversible) {

    /** {@return the revision's key} */
    public String key() {
        return revision.key();
    }

    /** {@return whether it takes part} */
    public boolean active() {
        return participation.filter().isEmpty();
    }

    /** {@return why the way down cannot go through it: its author's reason, else what is missing; empty where it can} */
    public Optional<String> barrier() {
        return irreversible.or(wayDown::obstacle);
    }
}
