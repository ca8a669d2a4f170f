package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.source.SourceFault;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.function.UnaryOperator;
import liquibase.Scope;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.parser.ChangeLogParser;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.resource.ResourceAccessor;

/**
 * Writes down which files Liquibase parses, what includes what, and what goes wrong meanwhile. Liquibase itself parses all or
 * nothing: the first bad file ends the parse, and an include loop ends it with a {@link StackOverflowError}.
 */
final class ChangelogRecording {

    /** Far below where Liquibase runs out of stack, and far above what anybody writes. */
    private static final int DEEPEST = 250;

    /** The key under which a scope holds it. */
    static final String KEY = "migration-verify.recording";

    private final ResourceView view;
    private final Deque<OpenFile> open = new ArrayDeque<>();
    private final Set<SourceFault> faults = new LinkedHashSet<>();
    private final Set<SourceFault> refusals = new LinkedHashSet<>();
    private Optional<ChangelogFile> root = Optional.empty();

    ChangelogRecording(ResourceView view) {
        this.view = view;
    }

    /** {@return the recording of the current scope; empty where none is under way} */
    static Optional<ChangelogRecording> current() {
        return Optional.ofNullable(Scope.getCurrentScope().get(KEY, ChangelogRecording.class));
    }

    /** {@return the parser that Liquibase would use for a file if we were not here} */
    static Optional<ChangeLogParser> parserFor(String path, ResourceAccessor resources) {
        return ChangeLogParserFactory.getInstance().getParsers().stream()
                .filter(parser -> !(parser instanceof RecordingParser) && !(parser instanceof RecordingSqlParser))
                .filter(parser -> parser.supports(path, resources))
                .findFirst();
    }

    /** {@return the root file with all that it includes; empty where Liquibase has no parser for it} */
    Optional<ChangelogFile> root() {
        return root;
    }

    /** {@return all that went wrong} */
    List<SourceFault> faults() {
        return List.copyOf(faults);
    }

    /** {@return those of the faults that Liquibase itself gives up for} */
    List<SourceFault> refusals() {
        return List.copyOf(refusals);
    }

    /**
     * Parses one file. Called by Liquibase, for the root and, while that is going on, for each include.
     *
     * @param path the file's path as Liquibase knows it
     * @param parameters Liquibase's properties so far
     * @param resources where it finds files
     * @param parser the parser of Liquibase's that understands the file
     * @return the file's changelog; what can be said of it without Liquibase where Liquibase refuses it
     */
    DatabaseChangeLog parse(
            String path, ChangeLogParameters parameters, ResourceAccessor resources, ChangeLogParser parser) {
        String clean = view.clean(path);
        if (open.stream().anyMatch(file -> file.path().equals(clean))) {
            refuse(loop(clean));
            return new DatabaseChangeLog(path);
        }
        if (open.size() == DEEPEST) {
            refuse(open.getLast().unreadable(new LiquibaseWords(0, "its includes are nested deeper than " + DEEPEST)));
            return new DatabaseChangeLog(path);
        }
        Optional<ChangelogFile> known = Optional.ofNullable(open.peek()).flatMap(parent -> parent.readBefore(clean));
        ChangelogFile file = known.orElseGet(() -> read(new OpenFile(view, path, parameters), resources, parser));
        Optional.ofNullable(open.peek())
                .ifPresentOrElse(parent -> parent.include(file), () -> root = Optional.of(file));
        return file.changeLog();
    }

    private ChangelogFile read(OpenFile file, ResourceAccessor resources, ChangeLogParser parser) {
        open.push(file);
        try {
            return file.closed(changeLog(file, resources, parser));
        } finally {
            open.pop();
        }
    }

    private DatabaseChangeLog changeLog(OpenFile file, ResourceAccessor resources, ChangeLogParser parser) {
        Optional<Flaw> flaw = file.text().flaw();
        boolean dangerous = flaw.filter(it -> it.weight() == Flaw.Weight.DANGER).isPresent();
        Optional<DatabaseChangeLog> parsed = Optional.empty();
        LiquibaseWords words = new LiquibaseWords(0, "");
        if (!dangerous) {
            try {
                parsed = Optional.ofNullable(parser.parse(file.written(), file.parameters(), resources));
            } catch (Exception | LinkageError | StackOverflowError | AssertionError | ServiceConfigurationError e) {
                words = LiquibaseWords.of(e); // the project's own classes may throw anything
            }
        }
        List<SourceFault> missing = file.missing(view.describeLocations());
        missing.forEach(this::refuse);
        if (parsed.isPresent()) {
            flaw.filter(it -> it.weight() == Flaw.Weight.FAULT)
                    .ifPresent(it -> faults.add(new SourceFault.UnreadableFile(file.place(it.line()), it.cause())));
            return parsed.get();
        }
        if (!file.stopsAtMissing()) {
            refuse(file.unreadable(words));
        }
        return file.salvage(resources);
    }

    private void refuse(SourceFault fault) {
        faults.add(fault);
        refusals.add(fault);
    }

    /** The include statements that lead from a file's first appearance among the open ones back to it. */
    private SourceFault loop(String path) {
        List<Place> steps = new ArrayList<>();
        Iterator<OpenFile> upwards = open.iterator();
        String target = path;
        OpenFile file;
        do {
            file = upwards.next();
            steps.add(0, file.place(file.lineOf(target)));
            target = file.path();
        } while (!target.equals(path));
        return new SourceFault.IncludeLoop(fromSmallest(steps));
    }

    /** One ring is one fault, wherever it is entered. */
    private static List<Place> fromSmallest(List<Place> steps) {
        int start = steps.indexOf(steps.stream().min(Place::compareTo).orElseThrow());
        List<Place> ring = new ArrayList<>(steps.subList(start, steps.size()));
        ring.addAll(steps.subList(0, start));
        return ring;
    }

    /** {@return what fills in properties for one file's text} */
    static UnaryOperator<String> properties(ChangeLogParameters parameters, DatabaseChangeLog changeLog) {
        return text -> {
            try {
                return text.contains("${") ? parameters.expandExpressions(text, changeLog) : text;
            } catch (Exception unknownProperty) {
                return text;
            }
        };
    }
}
