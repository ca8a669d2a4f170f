package io.github.migrationverify.alembic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.migrationverify.ChainCommands;
import io.github.migrationverify.InvalidOptionsException;
import io.github.migrationverify.MigrationSources;
import io.github.migrationverify.SourceSearch;
import io.github.migrationverify.history.Listing;
import io.github.migrationverify.listing.ListingText;
import io.github.migrationverify.revision.Revision;
import io.github.migrationverify.source.MigrationSource;
import io.github.migrationverify.source.alembic.AlembicParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we list of random chains, line by line what {@code alembic heads} and {@code alembic history} print. */
class ListingsAgainstAlembicTests {

    private static final int GRAPHS = Integer.getInteger("alembic.graphs", 300);

    @Test
    void heads_and_history_are_printed_as_alembic_prints_them(@TempDir Path folder) throws IOException {
        int answers = 0;
        int ranges = 0;
        try (AlembicOracle oracle = AlembicOracle.required()) {
            for (int seed = 0; seed < GRAPHS; seed++) {
                Path project = folder.resolve("" + seed);
                MigrationSource source = written(seed, project);
                String range = range(source, new Random(seed));
                JsonNode theirs = oracle.printed(project.resolve("migrations"), range);
                if (!theirs.has("error")) {
                    answers += compare("seed " + seed, source, theirs.get("printed")) ? 1 : 0;
                    ranges += compareRange("seed " + seed + ", range " + range, source, range, theirs) ? 1 : 0;
                }
            }
        }
        assertThat(answers).as("chains that Alembic accepts").isGreaterThan(GRAPHS / 2);
        assertThat(ranges).as("ranges that Alembic accepts").isGreaterThan(GRAPHS / 5);
    }

    private static MigrationSource written(int seed, Path project) throws IOException {
        RandomRevisions.write(seed, project.resolve("migrations"));
        Files.writeString(project.resolve("alembic.ini"), "[alembic]\nscript_location = migrations\n");
        return ((SourceSearch.Found) MigrationSources.alembic(project, AlembicParameters.none(), line -> {})).source();
    }

    /** {@return whether Alembic came to an end; in some rings, which it takes for chains, it does not} */
    private static boolean compare(String which, MigrationSource source, JsonNode printed) {
        if (printed.get("history").has("crash")) {
            assertThat(new ChainCommands(source)
                            .history(Optional.empty(), false, Optional.empty())
                            .broken())
                    .as(which)
                    .isPresent();
            return false;
        }
        ChainCommands commands = new ChainCommands(source);
        assertThat(ListingText.heads(commands.heads(false), false))
                .as("heads, %s", which)
                .isEqualTo(lines(printed.get("heads")));
        assertThat(comparable(ListingText.heads(commands.heads(true), true)))
                .as("heads --verbose, %s", which)
                .isEqualTo(comparable(lines(printed.get("headsVerbose"))));
        assertThat(ListingText.history(
                        commands.history(Optional.empty(), false, Optional.empty())
                                .undrawn(),
                        false))
                .as("history, %s", which)
                .isEqualTo(lines(printed.get("history")));
        assertThat(comparable(ListingText.history(
                        commands.history(Optional.empty(), true, Optional.empty())
                                .undrawn(),
                        true)))
                .as("history --verbose, %s", which)
                .isEqualTo(comparable(lines(printed.get("historyVerbose"))));
        return true;
    }

    /**
     * {@return whether Alembic had lines to print}
     *
     * <p>Where it counts from the heads, and not from where the range ends, or stumbles over the base, we do not follow.
     */
    private static boolean compareRange(String which, MigrationSource source, String range, JsonNode theirs) {
        JsonNode printed = theirs.get("printed").get("range");
        boolean countedDown = range.startsWith("-");
        if (printed.has("crash") || (countedDown && (printed.has("error") || !range.matches("-\\d:(heads?)?")))) {
            return false;
        }
        try {
            Listing ours = new ChainCommands(source).history(Optional.of(range), false, Optional.empty());
            assertThat(ours.entries().isEmpty() ? List.of() : ListingText.history(ours.undrawn(), false))
                    .as("%s, they %s", which, printed)
                    .isEqualTo(lines(printed));
        } catch (InvalidOptionsException e) {
            assertThat(printed.has("error"))
                    .as("%s: %s, they %s", which, e.getMessage(), printed)
                    .isTrue();
        }
        return printed.has("lines") && !printed.get("lines").isEmpty();
    }

    private static String range(MigrationSource source, Random random) {
        List<Revision> revisions = source.read().graph().revisions();
        return end(revisions, random) + ":" + end(revisions, random);
    }

    private static String end(List<Revision> revisions, Random random) {
        String id = revisions.isEmpty()
                ? "none"
                : revisions.get(random.nextInt(revisions.size())).id();
        List<String> labels = revisions.stream()
                .flatMap(revision -> revision.labels().stream())
                .toList();
        String label = labels.isEmpty() ? id : labels.get(random.nextInt(labels.size()));
        return switch (random.nextInt(14)) {
            case 0, 1 -> "";
            case 2 -> "base";
            case 3 -> "head";
            case 4 -> "heads";
            case 5 -> "-" + (1 + random.nextInt(4));
            case 6 -> label + "@head";
            case 7 -> label;
            case 8 -> id.substring(0, 4);
            case 9 -> id.substring(0, 6);
            default -> id;
        };
    }

    /** Alembic prints whole paths and no lines, and the children of a revision come from a set. */
    private static List<String> comparable(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll("^Path: .*?(\\w+\\.py)(:\\d+)?$", "Path: $1"))
                .map(ListingsAgainstAlembicTests::withItsListSorted)
                .map(String::stripTrailing)
                .toList();
    }

    private static String withItsListSorted(String line) {
        String title = "Branches into: ";
        return line.startsWith(title)
                ? title
                        + Arrays.stream(line.substring(title.length()).split(", "))
                                .sorted()
                                .collect(Collectors.joining(", "))
                : line;
    }

    private static List<String> lines(JsonNode printed) {
        return Stream.ofNullable(printed.get("lines"))
                .flatMap(lines -> StreamSupport.stream(lines.spliterator(), false))
                .map(JsonNode::asText)
                .toList();
    }
}
