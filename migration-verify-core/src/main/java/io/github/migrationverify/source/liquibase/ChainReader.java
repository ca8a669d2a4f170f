package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.source.SourceFault;
import io.github.migrationverify.source.SourceReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Scope;
import liquibase.changelog.ChangeLogParameters;
import liquibase.database.Database;
import liquibase.database.core.PostgresDatabase;
import liquibase.exception.LiquibaseException;
import liquibase.parser.ChangeLogParser;
import liquibase.parser.ChangeLogParserConfiguration;
import liquibase.parser.ChangeLogParserConfiguration.MissingIncludeConfiguration;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.util.LiquibaseUtil;

/** Reads a chain once, within a scope of Liquibase's. */
final class ChainReader {

    private final LiquibaseSettings settings;
    private final ResourceView view;
    private final ChangelogRecording recording;
    private final ChangeLogParameters parameters;
    private final Database database = new PostgresDatabase();

    ChainReader(LiquibaseSettings settings, ResourceView view) throws LiquibaseException {
        this.settings = settings;
        this.view = view;
        this.recording = new ChangelogRecording(view);
        if (settings.defaultSchemaName().isPresent()) {
            database.setDefaultSchemaName(settings.defaultSchemaName().get());
        }
        this.parameters = new ChangeLogParameters(database);
    }

    /**
     * Reads the chain.
     *
     * @return all that is to be said of it
     * @throws Exception never for what the files say
     */
    SourceReading read() throws Exception {
        Optional<FoundResource> root = view.find(settings.changeLogFile());
        if (root.isEmpty()) {
            SourceFault missing = new SourceFault.MissingFile(
                    Place.of(settings.changeLogFile()), settings.changeLogFile(), view.describeLocations());
            return reading(
                    settings.changeLogFile(),
                    Chain.empty(),
                    List.of(missing),
                    Optional.of("the root changelog " + settings.changeLogFile() + " is not there"));
        }
        return Scope.child(values(), () -> read(root.get()));
    }

    /**
     * Reads what the changesets do.
     *
     * @return their checksums; none where there is no root
     * @throws Exception never for what the files say
     */
    Checksums checksums() throws Exception {
        Optional<FoundResource> root = view.find(settings.changeLogFile());
        return root.isEmpty() ? Checksums.none() : Scope.child(values(), () -> checksums(root.get()));
    }

    private Checksums checksums(FoundResource file) {
        parse(file);
        List<DeclaredChangeset> changesets =
                recording.root().map(this::changesets).orElse(List.of());
        return Checksums.of(changesets, participations());
    }

    /** Missing files and loops are ours to report, and must not end the parse. */
    private Map<String, Object> values() {
        return Map.of(
                ChangelogRecording.KEY,
                recording,
                Scope.Attr.resourceAccessor.name(),
                view,
                ChangeLogParserConfiguration.ON_MISSING_INCLUDE_CHANGELOG.getKey(),
                MissingIncludeConfiguration.WARN,
                ChangeLogParserConfiguration.ERROR_ON_CIRCULAR_INCLUDE_ALL.getKey(),
                false);
    }

    private SourceReading read(FoundResource file) {
        List<SourceFault> faults = new ArrayList<>(parse(file));
        Optional<ChangelogFile> root = recording.root();
        if (root.isEmpty()) {
            return reading(file.place(), Chain.empty(), faults, Refusal.of(faults, List.of()));
        }
        Chain chain = Chain.of(
                changesets(root.get()),
                root.get().changeLog().getLogicalFilePath(),
                participations(),
                new WaysDown(database));
        List<SourceFault> refusals = new ArrayList<>(recording.refusals());
        refusals.addAll(chain.refused(new Validation(view, database)));
        recording.faults().stream().filter(fault -> !refusals.contains(fault)).forEach(faults::add);
        faults.addAll(refusals);
        faults.addAll(chain.contradictions());
        faults.addAll(Orphans.beside(root.get(), view));
        return reading(file.place(), chain, faults, Refusal.of(refusals, chain.twice()));
    }

    private List<DeclaredChangeset> changesets(ChangelogFile root) {
        return ChangesetsInOrder.of(root, view, parameters);
    }

    private Participations participations() {
        return new Participations(database, settings.contexts(), settings.labelFilter());
    }

    /** Everything but the root's own format is dealt with by the recording. */
    private List<SourceFault> parse(FoundResource file) {
        parameters.setContexts(new Contexts(settings.contexts()));
        parameters.setLabels(new LabelExpression(settings.labelFilter()));
        settings.expressionVariables().forEach(parameters::set);
        try {
            ChangeLogParser parser = ChangeLogParserFactory.getInstance().getParser(settings.changeLogFile(), view);
            parser.parse(settings.changeLogFile(), parameters, view);
            return List.of();
        } catch (LiquibaseException noParser) {
            return List.of(new SourceFault.UnreadableFile(
                    Place.of(file.place()), LiquibaseWords.of(noParser).cause()));
        }
    }

    private static SourceReading reading(String root, Chain chain, List<SourceFault> faults, Optional<String> refusal) {
        List<SourceFault> sorted = faults.stream()
                .distinct()
                .sorted(Comparator.comparing(SourceFault::place))
                .toList();
        return new SourceReading(
                "liquibase", LiquibaseUtil.getBuildVersion(), root, chain.graph(), chain.migrations(), sorted, refusal);
    }
}
