package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.source.SourceFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import liquibase.change.Change;
import liquibase.change.DbmsTargetedChange;
import liquibase.change.custom.CustomChangeWrapper;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.visitor.ValidatingVisitor;
import liquibase.database.Database;
import liquibase.database.DatabaseList;
import liquibase.exception.LiquibaseException;

/** What Liquibase refuses before it runs anything: the checks that {@code update} begins with, changeset by changeset. */
final class Validation {

    /** Attributes by which changes name a file: {@code sqlFile} and its like, {@code loadData} and its like. */
    private static final List<String> FILES = List.of("path", "file");

    private final ResourceView view;
    private final Database database;

    Validation(ResourceView view, Database database) {
        this.view = view;
        this.database = database;
    }

    /**
     * Checks one changeset.
     *
     * @param declared an active changeset
     * @return what Liquibase refuses it for
     */
    List<SourceFault> of(DeclaredChangeset declared) {
        List<SourceFault> missing = declared.changeSet().getChanges().stream()
                .filter(this::isForThisDatabase)
                .flatMap(change -> missing(change, declared))
                .toList();
        return missing.isEmpty() ? refused(declared) : missing;
    }

    /** Liquibase 5 parses a custom change without its class. */
    private static Stream<String> missingClasses(ChangeSet changeSet) {
        return changeSet.getChanges().stream()
                .filter(CustomChangeWrapper.class::isInstance)
                .map(CustomChangeWrapper.class::cast)
                .filter(custom -> custom.getCustomChange() == null)
                .map(custom -> "the class " + custom.getClassName() + " is not on the class path, or cannot be made");
    }

    private boolean isForThisDatabase(Change change) {
        return !(change instanceof DbmsTargetedChange targeted)
                || DatabaseList.definitionMatches(targeted.getDbms(), database, true);
    }

    private Stream<SourceFault> missing(Change change, DeclaredChangeset declared) {
        return FILES.stream()
                .filter(change.getSerializableFields()::contains)
                .filter(field -> change.getSerializableFieldValue(field) instanceof String)
                .map(field -> (String) change.getSerializableFieldValue(field))
                .filter(path -> !path.isBlank() && !isThere(path, change, declared))
                .map(path -> new SourceFault.MissingFile(declared.place(), path, view.describeLocations()));
    }

    private boolean isThere(String path, Change change, DeclaredChangeset declared) {
        boolean relative = change.getSerializableFields().contains("relativeToChangelogFile")
                && Boolean.TRUE.equals(change.getSerializableFieldValue("relativeToChangelogFile"));
        String from = view.clean(declared.changeSet().getChangeLog().getPhysicalFilePath());
        return view.find(relative ? from.substring(0, from.lastIndexOf('/') + 1) + path : path)
                .isPresent();
    }

    private List<SourceFault> refused(DeclaredChangeset declared) {
        ChangeSet changeSet = declared.changeSet();
        return Stream.concat(missingClasses(changeSet), complaints(changeSet).stream())
                .map(words -> words.replace(", " + changeSet.toString(false), ""))
                .<SourceFault>map(words -> new SourceFault.UnreadableFile(
                        declared.place(),
                        "Liquibase refuses changeset " + changeSet.getId() + ": " + LiquibaseWords.clause(words)))
                .toList();
    }

    /** A check that throws needs a database, and is not held against the changeset. */
    private List<String> complaints(ChangeSet changeSet) {
        ValidatingVisitor visitor = new ValidatingVisitor(List.of());
        try {
            visitor.visit(changeSet, changeSet.getChangeLog(), database, Set.of());
        } catch (LiquibaseException | RuntimeException | LinkageError needsDatabase) {
            return List.of();
        }
        List<String> complaints = new ArrayList<>(visitor.getValidationErrors().getErrorMessages());
        visitor.getSetupExceptions().forEach(setup -> complaints.add(String.valueOf(setup.getMessage())));
        return complaints;
    }
}
