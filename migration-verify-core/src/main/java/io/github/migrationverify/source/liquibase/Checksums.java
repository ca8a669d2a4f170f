package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.source.Participation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liquibase.ChecksumVersion;
import liquibase.change.CheckSum;
import liquibase.changelog.ChangeSet;

/**
 * What changesets do, as Liquibase itself tells one way up from another: by checksum. White space, rollbacks, preconditions and the
 * changelog's own comments are outside of it; comments within SQL are not, and databases refuse a changeset where one was
 * changed.
 *
 * @param upgradeContents checksums by key, as {@link io.github.migrationverify.source.MigrationSource#upgradeContents}
 * @param acceptedContents the changesets that databases accept with another checksum
 */
record Checksums(Map<String, String> upgradeContents, Map<String, Predicate<String>> acceptedContents) {

    /** What Liquibase takes for a valid checksum that stands for all. */
    private static final Set<String> ANY = Set.of("1:any", "1:all", "1:*");

    static Checksums none() {
        return new Checksums(Map.of(), Map.of());
    }

    /** Of changesets that share an identity the active one counts. */
    static Checksums of(List<DeclaredChangeset> changesets, Participations participations) {
        Map<Boolean, List<DeclaredChangeset>> byActive = changesets.stream()
                .filter(changeset -> changeset.origin() != DeclaredChangeset.Origin.TEXT)
                .collect(Collectors.partitioningBy(
                        changeset -> participations.of(changeset) instanceof Participation.Active));
        Map<String, String> contents = new LinkedHashMap<>();
        Map<String, Predicate<String>> accepted = new LinkedHashMap<>();
        Stream.of(true, false)
                .flatMap(active -> byActive.getOrDefault(active, List.of()).stream())
                .filter(changeset -> !contents.containsKey(changeset.key()))
                .forEach(changeset -> {
                    contents.put(changeset.key(), checksum(changeset.changeSet()));
                    if (standsForOthers(changeset.changeSet())) {
                        accepted.put(changeset.key(), accepting(changeset.changeSet()));
                    }
                });
        return new Checksums(contents, accepted);
    }

    /** A file that a change names and that is not there is a fault of its own. */
    private static String checksum(ChangeSet changeSet) {
        try {
            return changeSet.generateCheckSum(ChecksumVersion.latest()).toString();
        } catch (RuntimeException unreadable) {
            return "unknown";
        }
    }

    private static boolean standsForOthers(ChangeSet changeSet) {
        return changeSet.isRunOnChange()
                || changeSet.isAlwaysRun()
                || !changeSet.getValidCheckSums().isEmpty();
    }

    /** One that runs again is meant to change. */
    private static Predicate<String> accepting(ChangeSet changeSet) {
        Set<String> valid =
                changeSet.getValidCheckSums().stream().map(CheckSum::toString).collect(Collectors.toSet());
        boolean all = changeSet.isRunOnChange()
                || changeSet.isAlwaysRun()
                || valid.stream().map(text -> text.toLowerCase(Locale.ROOT)).anyMatch(ANY::contains);
        return checksum -> all || valid.contains(checksum);
    }
}
