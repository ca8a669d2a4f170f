package io.github.migrationverify.source.liquibase;

import io.github.migrationverify.revision.Place;
import io.github.migrationverify.source.SourceFault;
import io.github.migrationverify.source.liquibase.Statement.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.commons.io.FilenameUtils;

/**
 * Changelog files beside the root, in its folder and below, that nothing includes. What a file is shows in its content, not
 * its name: SQL files that {@code sqlFile} runs, or a {@code pom.xml}, are no changelogs.
 */
final class Orphans {

    private static final Pattern XML = Pattern.compile("<(?:[\\w.-]+:)?databaseChangeLog\\b");
    private static final Pattern YAML = Pattern.compile("(?m)^[\\s{\"']*databaseChangeLog[\"']?\\s*:");
    /** Where the project's own folder is a root: what is not its sources. */
    private static final Pattern NOT_SOURCES =
            Pattern.compile("(?:target|build|out|bin|node_modules|src/test)/.*|(?:.*/)?\\.[^/]+/.*");

    private final ResourceView view;
    private final ChangelogFile root;
    private final Set<String> reached = new HashSet<>();
    private final List<ChangelogFile> cutShort = new ArrayList<>();

    private Orphans(ResourceView view, ChangelogFile root) {
        this.view = view;
        this.root = root;
        reach(root);
    }

    /**
     * Looks for orphans.
     *
     * @param root the root file with all that it includes
     * @param view where files are found
     * @return a fault for each
     */
    static List<SourceFault> beside(ChangelogFile root, ResourceView view) {
        return new Orphans(view, root).all();
    }

    private void reach(ChangelogFile file) {
        reached.add(file.place());
        if (file.text().flaw().isPresent()) {
            cutShort.add(file);
        }
        file.included().forEach(this::reach);
    }

    private List<SourceFault> all() {
        List<FoundResource> candidates = candidates();
        Set<String> included = includedByOthers(candidates);
        return candidates.stream()
                .filter(file -> !included.contains(file.path()))
                .<SourceFault>map(file -> new SourceFault.OrphanFile(Place.of(file.place()), root.place()))
                .toList();
    }

    private List<FoundResource> candidates() {
        int folder = root.path().lastIndexOf('/');
        try {
            return view.list(folder < 0 ? "" : root.path().substring(0, folder)).stream()
                    .filter(file -> file.uri().getScheme().equals("file"))
                    .filter(file -> !reached.contains(file.place()))
                    .filter(file -> !NOT_SOURCES.matcher(file.path()).matches())
                    .filter(Orphans::isChangelog)
                    .filter(file -> !mayBeMeant(file))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static boolean isChangelog(FoundResource file) {
        try {
            return switch (FilenameUtils.getExtension(file.path()).toLowerCase(Locale.ROOT)) {
                case "xml" ->
                    XML.matcher(SourceText.ofXml(file.bytes()).content()).find();
                case "yaml", "yml", "json" ->
                    YAML.matcher(SourceText.of(file.bytes()).content()).find();
                case "sql" -> SqlText.isFormatted(SourceText.of(file.bytes()));
                default -> false;
            };
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Whether it may be included by a file that could not be read to its end. */
    private boolean mayBeMeant(FoundResource file) {
        String name = FilenameUtils.getName(file.path());
        return cutShort.stream()
                .map(broken -> view.find(broken.path()).map(Orphans::raw).orElse(""))
                .anyMatch(text -> text.contains(name) || text.contains(Kind.INCLUDE_ALL.word()));
    }

    private static String raw(FoundResource file) {
        try {
            return new String(file.bytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** An orphan's own includes are no orphans: it is what should be included, or is the root of another chain. */
    private Set<String> includedByOthers(List<FoundResource> candidates) {
        Set<String> included = new HashSet<>();
        for (FoundResource file : candidates) {
            IncludeTargets targets = new IncludeTargets(view, file.path(), UnaryOperator.identity());
            IncludeTargets.includes(ChangelogText.of(file))
                    .forEach(reference -> candidates.stream()
                            .map(FoundResource::path)
                            .filter(path -> !path.equals(file.path()) && targets.leadsTo(reference, path))
                            .forEach(included::add));
        }
        return included;
    }
}
