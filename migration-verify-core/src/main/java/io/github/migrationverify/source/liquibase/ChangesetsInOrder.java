package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.source.liquibase.DeclaredChangeset.Origin;
import io.github.migrationverify.source.liquibase.Statement.Changeset;
import io.github.migrationverify.source.liquibase.Statement.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.database.DatabaseList;

/**
 * All changesets in the order in which Liquibase runs them, each with its place. Liquibase keeps those apart that it skips
 * for their {@code dbms}, and no line of any; so each file's changesets are laid beside its text.
 */
final class ChangesetsInOrder {

    private final ResourceView view;
    private final ChangeLogParameters parameters;
    private final IdentityHashMap<ChangeSet, DeclaredChangeset> declared = new IdentityHashMap<>();
    private final List<ChangeSet> written = new ArrayList<>();
    private final Set<ChangeSet> skipped = Collections.newSetFromMap(new IdentityHashMap<>());

    private ChangesetsInOrder(ResourceView view, ChangeLogParameters parameters) {
        this.view = view;
        this.parameters = parameters;
    }

    /**
     * The changesets of a root file and all that it includes.
     *
     * @param root the root file
     * @param view where files are found
     * @param parameters Liquibase's properties after the parse
     * @return the changesets, skipped ones included
     */
    static List<DeclaredChangeset> of(ChangelogFile root, ResourceView view, ChangeLogParameters parameters) {
        ChangesetsInOrder order = new ChangesetsInOrder(view, parameters);
        order.skipped.addAll(root.changeLog().getSkippedChangeSets());
        order.file(root);
        return order.merged(root.changeLog().getChangeSets());
    }

    /** One file, with what it includes where it includes it. */
    private void file(ChangelogFile file) {
        UnaryOperator<String> properties = ChangelogRecording.properties(parameters, file.changeLog());
        IncludeTargets targets = new IncludeTargets(view, file.path(), properties);
        List<ChangeSet> own = own(file);
        List<Changeset> unknown = new ArrayList<>();
        Deque<ChangelogFile> children = new ArrayDeque<>(file.included());
        for (Statement statement : file.text().statements()) {
            if (statement instanceof Changeset changeset) {
                taken(own, changeset, properties)
                        .ifPresentOrElse(it -> declare(it, file, Optional.of(changeset)), () -> unknown.add(changeset));
            } else {
                Reference reference = (Reference) statement;
                while (!children.isEmpty()
                        && targets.leadsTo(reference, children.peek().path())) {
                    file(children.remove());
                    if (reference.kind() == Statement.Kind.INCLUDE) {
                        break;
                    }
                }
            }
        }
        remaining(own, unknown, file);
        children.forEach(this::file);
    }

    /** Whose identity is not what the text says, after all properties are filled in, is told by its rank. */
    private void remaining(List<ChangeSet> own, List<Changeset> unknown, ChangelogFile file) {
        for (int i = 0; i < own.size(); i++) {
            declare(own.get(i), file, own.size() == unknown.size() ? Optional.of(unknown.get(i)) : Optional.empty());
        }
    }

    /** Takes out the first that a text speaks of. */
    private static Optional<ChangeSet> taken(List<ChangeSet> own, Changeset text, UnaryOperator<String> properties) {
        String id = properties.apply(text.id());
        String author = properties.apply(text.author());
        Set<String> dbms = dbms(properties.apply(text.dbms()));
        for (Iterator<ChangeSet> rest = own.iterator(); rest.hasNext(); ) {
            ChangeSet changeSet = rest.next();
            if (id.equals(changeSet.getId())
                    && author.equals(changeSet.getAuthor() == null ? "" : changeSet.getAuthor())
                    && dbms.equals(dbms(changeSet))) {
                rest.remove();
                return Optional.of(changeSet);
            }
        }
        return Optional.empty();
    }

    /** What a file declares itself: its changelog also holds those of the files that it includes. */
    @SuppressWarnings("ReferenceEquality") // a file that is included twice has two changelogs, equal ones
    private static List<ChangeSet> own(ChangelogFile file) {
        List<ChangeSet> own = new ArrayList<>(file.changeLog().getChangeSets());
        own.addAll(file.changeLog().getSkippedChangeSets());
        own.removeIf(changeSet -> changeSet.getChangeLog() != file.changeLog());
        return own;
    }

    private static Set<String> dbms(ChangeSet changeSet) {
        return changeSet.getDbmsSet() == null ? Set.of() : changeSet.getDbmsSet();
    }

    private static Set<String> dbms(String list) {
        Set<String> names = list.isBlank() ? null : DatabaseList.toDbmsSet(list);
        return names == null ? Set.of() : names;
    }

    private void declare(ChangeSet changeSet, ChangelogFile file, Optional<Changeset> text) {
        Place place = new Place(file.place(), text.map(Changeset::line).orElse(0));
        List<String> comments =
                text.map(Changeset::comments).filter(all -> !all.isEmpty()).orElseGet(() -> comments(changeSet));
        Origin origin = file.onlyText().contains(changeSet)
                ? Origin.TEXT
                : skipped.contains(changeSet) ? Origin.SKIPPED : Origin.PARSED;
        String id = text.map(Changeset::id)
                .map(ChangelogRecording.properties(parameters, file.changeLog()))
                .orElse("");
        written.add(changeSet);
        declared.put(changeSet, new DeclaredChangeset(changeSet, place, id, comments, origin));
    }

    private static List<String> comments(ChangeSet changeSet) {
        return changeSet.getComments() == null ? List.of() : List.of(changeSet.getComments());
    }

    /** Liquibase's own order ({@code runOrder} changes it), skipped ones right after what they are written after. */
    private List<DeclaredChangeset> merged(List<ChangeSet> running) {
        IdentityHashMap<ChangeSet, List<ChangeSet>> after = new IdentityHashMap<>();
        List<ChangeSet> first = new ArrayList<>();
        Optional<ChangeSet> previous = Optional.empty();
        for (ChangeSet changeSet : written) {
            if (skipped.contains(changeSet)) {
                previous.map(it -> after.computeIfAbsent(it, key -> new ArrayList<>()))
                        .orElse(first)
                        .add(changeSet);
            } else {
                previous = Optional.of(changeSet);
            }
        }
        List<ChangeSet> all = new ArrayList<>(first);
        for (ChangeSet changeSet : running) {
            all.add(changeSet);
            all.addAll(after.getOrDefault(changeSet, List.of()));
        }
        return all.stream()
                .flatMap(changeSet -> Optional.ofNullable(declared.get(changeSet)).stream())
                .toList();
    }
}
