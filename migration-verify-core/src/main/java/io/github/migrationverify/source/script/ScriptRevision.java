package io.github.migrationverify.source.script;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.source.Participation;
import io.github.migrationverify.source.WayDown;
import java.util.List;
import java.util.Optional;

/**
 * A revision that is made of scripts.
 *
 * @param key its identity: the script's path below its folder
 * @param names what people call it, shortest first
 * @param version what the tool's history calls it
 * @param description what its file name says of it
 * @param place where it is declared
 * @param up its way up
 * @param down its way down; empty where it has none
 * @param wayDown what can be said of its way down
 * @param participation whether it takes part
 * @param irreversible the reason that its author gives for there being no way down
 */
record ScriptRevision(
        String key,
        List<String> names,
        String version,
        String description,
        Place place,
        Way up,
        Optional<Way> down,
        WayDown wayDown,
        Participation participation,
        Optional<String> irreversible) {

    ScriptRevision {
        names = List.copyOf(names);
    }

    /** Whether it takes part. */
    boolean active() {
        return participation.filter().isEmpty();
    }
}
