package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.source.SourceFault;
import io.github.migrationverify.source.liquibase.Statement.Kind;
import io.github.migrationverify.source.liquibase.Statement.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.parser.core.ParsedNode;
import liquibase.resource.ResourceAccessor;

/** A changelog file while Liquibase is parsing it. */
final class OpenFile {

    private static final Pattern NAME = Pattern.compile("(?:'|\\bclass )([\\w.$-]{3,})");

    private final String written;
    private final String path;
    private final String place;
    private final ChangelogText text;
    private final List<String> lines;
    private final ChangeLogParameters parameters;
    private final UnaryOperator<String> properties;
    private final IncludeTargets targets;
    private final List<ChangelogFile> included = new ArrayList<>();
    private final Map<String, ChangelogFile> before = new HashMap<>();
    private final Set<ChangeSet> onlyText = Collections.newSetFromMap(new IdentityHashMap<>());

    OpenFile(ResourceView view, String written, ChangeLogParameters parameters) {
        this.written = written;
        this.path = view.clean(written);
        Optional<FoundResource> file = view.find(written);
        this.place = file.map(FoundResource::place).orElse(path);
        this.text = file.map(ChangelogText::of).orElse(ChangelogText.EMPTY);
        this.lines = file.map(FoundResource::lines).orElse(List.of());
        this.parameters = parameters;
        this.properties = ChangelogRecording.properties(parameters, changeLog());
        this.targets = new IncludeTargets(view, path, properties);
    }

    String written() {
        return written;
    }

    String path() {
        return path;
    }

    ChangelogText text() {
        return text;
    }

    ChangeLogParameters parameters() {
        return parameters;
    }

    Place place(int line) {
        return new Place(place, line);
    }

    void include(ChangelogFile file) {
        included.add(file);
    }

    /** {@return a file that was included before Liquibase gave this one up; it need not be read again} */
    Optional<ChangelogFile> readBefore(String child) {
        return Optional.ofNullable(before.get(child));
    }

    ChangelogFile closed(DatabaseChangeLog changeLog) {
        return new ChangelogFile(path, place, text, changeLog, included, onlyText);
    }

    /** {@return the line of the first reference that leads to a file; 0 where none is seen to} */
    int lineOf(String target) {
        return IncludeTargets.includes(text).stream()
                .filter(reference -> targets.leadsTo(reference, target))
                .mapToInt(Reference::line)
                .findFirst()
                .orElse(0);
    }

    /** {@return a fault for each reference to something that has to be there, and is not} */
    List<SourceFault> missing(List<String> lookedIn) {
        return references()
                .filter(targets::isMissing)
                .<SourceFault>map(reference -> new SourceFault.MissingFile(
                        place(reference.line()), properties.apply(reference.target()), lookedIn))
                .toList();
    }

    /** {@return whether Liquibase gives up this file for something missing, and not for what it says itself} */
    boolean stopsAtMissing() {
        return references().anyMatch(reference -> reference.kind() != Kind.INCLUDE && targets.isMissing(reference));
    }

    private Stream<Reference> references() {
        return text.statements().stream().filter(Reference.class::isInstance).map(Reference.class::cast);
    }

    /** {@return the fault of being refused with these words, at the best line that anybody knows} */
    SourceFault unreadable(LiquibaseWords words) {
        Optional<Flaw> flaw = text.flaw();
        if (flaw.filter(it -> it.weight() != Flaw.Weight.HINT || words.cause().isEmpty())
                .isPresent()) {
            return new SourceFault.UnreadableFile(
                    place(flaw.get().line()), flaw.get().cause());
        }
        int line = words.line() > 0 ? words.line() : flaw.map(Flaw::line).orElseGet(() -> lineNamedIn(words.cause()));
        return new SourceFault.UnreadableFile(place(line), words.cause());
    }

    /** Where Liquibase knows no line it often names the changeset, class, change or file that it stumbled over. */
    private int lineNamedIn(String words) {
        return Stream.concat(
                        text.statements().stream()
                                .filter(statement -> names(words, statement))
                                .map(Statement::line),
                        NAME.matcher(words).results().flatMap(name -> linesWith(name.group(1))))
                .findFirst()
                .orElse(0);
    }

    private boolean names(String words, Statement statement) {
        if (statement instanceof Statement.Changeset changeset) {
            return words.contains("::" + properties.apply(changeset.id()) + "::");
        }
        String target = properties.apply(((Reference) statement).target());
        return !target.isEmpty() && words.contains(target);
    }

    private Stream<Integer> linesWith(String name) {
        return IntStream.range(0, lines.size())
                .filter(index -> lines.get(index).contains(name))
                .mapToObj(index -> index + 1);
    }

    /**
     * Makes of the text what Liquibase did not: the files that it includes, read by Liquibase, and the identities of its
     * changesets, so that what revises them does not look lost.
     */
    DatabaseChangeLog salvage(ResourceAccessor resources) {
        included.forEach(file -> before.put(file.path(), file));
        included.clear();
        DatabaseChangeLog changeLog = changeLog();
        for (Statement statement : text.statements()) {
            if (statement instanceof Statement.Changeset changeset) {
                ChangeSet known = changeSet(changeset, changeLog);
                onlyText.add(known);
                changeLog.addChangeSet(known);
            } else if (!((Reference) statement).attributes().isEmpty()) {
                follow((Reference) statement, changeLog, resources);
            }
        }
        return changeLog;
    }

    private ChangeSet changeSet(Statement.Changeset changeset, DatabaseChangeLog changeLog) {
        String id = properties.apply(changeset.id());
        String author = properties.apply(changeset.author());
        return new ChangeSet(id, author, false, false, changeLog.getFilePath(), null, changeset.dbms(), changeLog);
    }

    /** What cannot be followed has had its fault, or gets it when this file's own is mended. */
    private static void follow(Reference reference, DatabaseChangeLog changeLog, ResourceAccessor resources) {
        try {
            ParsedNode node = new ParsedNode(null, reference.kind().word());
            for (Map.Entry<String, String> attribute : reference.attributes().entrySet()) {
                node.addChild(null, attribute.getKey(), attribute.getValue());
            }
            changeLog.handleChildNodeHelper(node, resources, new HashMap<>());
        } catch (Exception | LinkageError refused) {
            return;
        }
    }

    private DatabaseChangeLog changeLog() {
        DatabaseChangeLog changeLog = new DatabaseChangeLog(DatabaseChangeLog.normalizePath(written));
        changeLog.setChangeLogParameters(parameters);
        changeLog.setLogicalFilePath(text.attributes().get("logicalFilePath"));
        return changeLog;
    }
}
