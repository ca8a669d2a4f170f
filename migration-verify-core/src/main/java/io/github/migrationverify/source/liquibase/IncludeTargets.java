package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.source.liquibase.Statement.Kind;
import io.github.migrationverify.source.liquibase.Statement.Reference;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import liquibase.resource.Resource;
import liquibase.resource.ResourceAccessor.SearchOptions;

/** What the references of one changelog file lead to, by the rules of Liquibase's {@code DatabaseChangeLog.include}. */
final class IncludeTargets {

    private final ResourceView view;
    private final String from;
    private final UnaryOperator<String> properties;
    private final Map<Reference, Set<String>> folders = new HashMap<>();

    /**
     * The references of one file.
     *
     * @param view where they are looked up
     * @param from the file's path
     * @param properties fills in changelog properties
     */
    IncludeTargets(ResourceView view, String from, UnaryOperator<String> properties) {
        this.view = view;
        this.from = view.clean(from);
        this.properties = properties;
    }

    /** {@return the path that a reference means, as the view knows it} */
    String path(Reference reference) {
        String written = properties.apply(reference.target()).replace('\\', '/');
        boolean relative = isTrue(reference, "relativeToChangelogFile", "false");
        return view.clean(relative ? from.substring(0, from.lastIndexOf('/') + 1) + written : written);
    }

    /** {@return whether a reference leads to a file, directly or through its folder} */
    boolean leadsTo(Reference reference, String file) {
        return switch (reference.kind()) {
            case INCLUDE -> path(reference).equals(file);
            case INCLUDE_ALL -> folder(reference).contains(file);
            case PROPERTY -> false;
        };
    }

    /** {@return whether Liquibase refuses to go on without what a reference names, and it is not there} */
    boolean isMissing(Reference reference) {
        return switch (reference.kind()) {
            case INCLUDE ->
                !reference.target().isEmpty()
                        && isTrue(reference, "errorIfMissing", "true")
                        && view.find(path(reference)).isEmpty();
            case INCLUDE_ALL ->
                !reference.target().isEmpty()
                        && isTrue(reference, "errorIfMissingOrEmpty", "true")
                        && folder(reference).isEmpty();
            case PROPERTY ->
                !reference.target().isEmpty()
                        && isTrue(reference, "errorIfMissing", "true")
                        && view.find(path(reference)).isEmpty();
        };
    }

    private Set<String> folder(Reference all) {
        return folders.computeIfAbsent(all, this::files);
    }

    /** The files of an {@code includeAll}; a filter or comparator class of the project's own is not asked. */
    private Set<String> files(Reference all) {
        try {
            SearchOptions options = new SearchOptions();
            options.setMinDepth(number(all, "minDepth", 0));
            options.setMaxDepth(number(all, "maxDepth", Integer.MAX_VALUE));
            options.setTrimmedEndsWithFilter(properties.apply(all.attribute("endsWithFilter")));
            return view.search(path(all), options).stream()
                    .map(Resource::getPath)
                    .collect(Collectors.toSet());
        } catch (IOException | IllegalArgumentException none) {
            return Set.of();
        }
    }

    private int number(Reference reference, String attribute, int otherwise) {
        String written = properties.apply(reference.attribute(attribute));
        return written.isEmpty() ? otherwise : Integer.parseInt(written);
    }

    private boolean isTrue(Reference reference, String attribute, String otherwise) {
        String written = properties.apply(reference.attribute(attribute));
        return Boolean.parseBoolean(written.isEmpty() ? otherwise : written);
    }

    /** {@return references of these kinds that lead to a file} */
    static List<Reference> includes(ChangelogText text) {
        return text.statements().stream()
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast)
                .filter(reference -> reference.kind() != Kind.PROPERTY)
                .toList();
    }
}
