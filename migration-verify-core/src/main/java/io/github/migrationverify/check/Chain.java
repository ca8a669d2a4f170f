package io.github.migrationverify.check;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.source.Migration;
import io.github.migrationverify.source.SourceReading;
import io.github.migrationverify.source.WayDown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The chain as its checks speak of it: revisions by key, and what people call them. */
final class Chain {

    private static final int DESCRIPTION_WIDTH = 60;

    private final SourceReading reading;
    private final Map<String, Migration> migrations = new LinkedHashMap<>();

    Chain(SourceReading reading) {
        this.reading = reading;
        reading.migrations().forEach(migration -> migrations.putIfAbsent(migration.key(), migration));
    }

    SourceReading reading() {
        return reading;
    }

    /** The tool's name as people write it: {@code Liquibase}, {@code goose}. */
    String tool() {
        return words().tool();
    }

    /** What is said in the tool's own words. */
    ToolWords words() {
        return ToolWords.of(reading.tool());
    }

    Optional<Migration> migration(String key) {
        return Optional.ofNullable(migrations.get(key));
    }

    /** Whether a revision's way down was derived by the tool and written by nobody. */
    boolean isAutomatic(String key) {
        return migration(key)
                .filter(migration -> migration.wayDown().equals(new WayDown.Automatic()))
                .isPresent();
    }

    Optional<Place> place(String key) {
        return migration(key).map(migration -> migration.revision().place());
    }

    String name(String key) {
        return reading.graph().nameOf(key);
    }

    /** The name with what its author says of it: {@code a1b2c3d4e5f6 (add inventory)}. */
    String titled(String key) {
        return migration(key).map(Migration::revision).map(this::titled).orElseGet(() -> name(key));
    }

    /** The same for one of several declarations of a key. */
    String titled(Revision revision) {
        String description = Wording.shortened(revision.description(), DESCRIPTION_WIDTH);
        return description.isEmpty() ? name(revision.key()) : name(revision.key()) + " (" + description + ")";
    }

    /** The name with the place: {@code a1b2c3d4e5f6 (db/changelog.xml:12)}. */
    String located(String key) {
        return name(key) + place(key).map(place -> " (" + place + ")").orElse("");
    }

    /** A revision's way down in the tool's own words, with the place: {@code the rollback of 0042 (db/changelog.sql:12)}. */
    String wayDownOf(String key) {
        Optional<Place> own =
                migration(key).flatMap(migration -> migration.wayDown().place());
        return "the " + words().wayDown() + " of "
                + own.map(place -> name(key) + " (" + place + ")").orElseGet(() -> located(key));
    }

    /** Those of these revisions that come after a revision in the tool's own order. */
    List<String> after(Optional<String> key, List<String> revisions) {
        return migrations.keySet().stream()
                .dropWhile(one -> !key.equals(Optional.of(one)))
                .skip(1)
                .filter(Set.copyOf(revisions)::contains)
                .toList();
    }

    /** Whether each of two revisions needs the other. */
    boolean inOneRing(String one, String other) {
        return needs(one, other) && needs(other, one);
    }

    private boolean needs(String key, String other) {
        return reading.graph().prerequisites(key).stream().map(Revision::key).anyMatch(other::equals);
    }

    /** What a revision refers to, by name; as its author wrote it where that leads to no single revision. */
    List<String> named(List<String> references) {
        return references.stream()
                .map(reference -> {
                    List<String> keys = answeringTo(reference);
                    return keys.size() == 1 ? name(keys.get(0)) : reference;
                })
                .toList();
    }

    /** The keys of the revisions that answer to a reference: one where it is unambiguous. */
    List<String> answeringTo(String reference) {
        return reading.graph().find(reference).stream().map(Revision::key).toList();
    }
}
