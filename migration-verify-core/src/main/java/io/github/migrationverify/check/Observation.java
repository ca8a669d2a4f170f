package io.github.migrationverify.check;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.revision.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a check saw, before it is judged: a {@link Finding} without severity and waiver.
 *
 * @param code its kind
 * @param revision key of the revision it is about; empty where it is about no single one
 * @param revisions keys of those it is about together; empty where it is about one or none
 * @param place the file and line to look at
 * @param object the schema object it is about
 * @param message what was observed where, what was expected
 * @param evidence titled texts that back it
 * @param sqlState SQLSTATE of the failure behind it
 * @param remedy what to do next
 */
record Observation(
        FindingCode code,
        Optional<String> revision,
        List<String> revisions,
        Optional<Place> place,
        Optional<String> object,
        String message,
        List<Evidence> evidence,
        Optional<String> sqlState,
        String remedy) {

    Observation {
        revisions = List.copyOf(revisions);
        evidence = List.copyOf(evidence);
    }

    static Observation of(FindingCode code, String message, String remedy) {
        return new Observation(
                code,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                message,
                List.of(),
                Optional.empty(),
                remedy);
    }

    Observation about(Chain chain, String key) {
        return new Observation(
                code,
                Optional.of(key),
                revisions,
                chain.place(key).or(() -> place),
                object,
                message,
                evidence,
                sqlState,
                remedy);
    }

    Observation about(Chain chain, Optional<String> key) {
        return key.map(known -> about(chain, known)).orElse(this);
    }

    /** Says which revisions it is about where no single one is. */
    Observation among(List<Revision> several) {
        List<String> keys = several.stream().map(Revision::key).toList();
        return new Observation(code, revision, keys, place, object, message, evidence, sqlState, remedy);
    }

    Observation at(Place where) {
        return new Observation(
                code, revision, revisions, Optional.of(where), object, message, evidence, sqlState, remedy);
    }

    Observation object(String name) {
        return new Observation(
                code, revision, revisions, place, Optional.of(name), message, evidence, sqlState, remedy);
    }

    Observation sqlState(Optional<String> state) {
        return new Observation(code, revision, revisions, place, object, message, evidence, state, remedy);
    }

    /** Adds a sentence to the message. */
    Observation saying(String more) {
        return new Observation(code, revision, revisions, place, object, message + more, evidence, sqlState, remedy);
    }

    Observation remedy(String text) {
        return new Observation(code, revision, revisions, place, object, message, evidence, sqlState, text);
    }

    Observation with(List<Evidence> more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.addAll(more);
        return new Observation(code, revision, revisions, place, object, message, all, sqlState, remedy);
    }

    /** Adds a text that the message shows only the beginning of. */
    Observation withWhole(String title, String text) {
        return message.contains(text.strip()) ? this : with(title, text);
    }

    Observation with(String title, String text) {
        return with(List.of(new Evidence(title, text)));
    }

    Finding judged(Severity severity, Finding.Blames blames, Optional<String> waived) {
        return new Finding(
                code, severity, blames, revision, place, object, message, evidence, sqlState, remedy, waived);
    }
}
