package io.github.migrationverify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.migrationverify.history.Listing;
import io.github.migrationverify.listing.GraphColumn;
import io.github.migrationverify.listing.ListingJson;
import io.github.migrationverify.listing.ListingText;
import io.github.migrationverify.source.MigrationSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is listed of Liquibase chains, and of broken ones. */
class ListingTests {

    private final ProjectInFolder project;

    ListingTests(@TempDir Path folder) {
        this.project = new ProjectInFolder(folder);
    }

    private MigrationSource chain(String... changesets) throws IOException {
        String text = Arrays.stream(changesets)
                .map(changeset -> "--changeset " + changeset + "\nSELECT 1;\n")
                .collect(Collectors.joining("\n"));
        return project.with("db.sql", "--liquibase formatted sql\n\n" + text).liquibase("db.sql");
    }

    @Test
    void a_line_of_changesets_is_listed_without_a_drawing() throws IOException {
        MigrationSource source = chain("anna:1", "ben:2 dbms:oracle", "anna:3\n--comment the end");

        assertThat(history(source)).containsExactly("2 -> 3 (head), the end", "1 -> 2 (filtered)", "<base> -> 1");
    }

    @Test
    void labels_of_liquibase_stay_where_they_are() throws IOException {
        assertThat(history(chain("anna:1 labels:b,a", "anna:2")))
                .containsExactly("1 -> 2 (head)", "<base> -> 1 (a, b)");
    }

    @Test
    void a_range_takes_the_names_of_liquibase() throws IOException {
        MigrationSource source = chain("anna:0001", "anna:0002", "ben:0003", "ben:0004");

        for (String range : List.of(
                "0002:ben:0003", "anna:0002:ben:0003", "db.sql::0002::anna:db.sql::0003::ben", "0002:+1", "-1:0003")) {
            assertThat(ListingText.history(
                            new ChainCommands(source)
                                    .history(Optional.of(range), false, Optional.empty())
                                    .undrawn(),
                            false))
                    .as(range)
                    .containsExactly("0002 -> 0003", "0001 -> 0002");
        }
    }

    @Test
    void a_range_that_makes_no_sense_is_a_sentence() throws IOException {
        MigrationSource source = chain("anna:0001", "anna:0002");

        assertThatThrownBy(() -> new ChainCommands(source).history(Optional.of("0002"), false, Optional.empty()))
                .isInstanceOf(InvalidOptionsException.class)
                .hasMessage("History range requires [start]:[end], [start]:, or :[end]; range is '0002'.");
        assertThatThrownBy(() -> new ChainCommands(source).history(Optional.of("0002:0001"), false, Optional.empty()))
                .hasMessage(
                        "Requested range 0002:0001 does not refer to ancestor/descendant revisions along the same branch.");
        assertThatThrownBy(() -> new ChainCommands(source).history(Optional.of(":0009"), false, Optional.empty()))
                .hasMessage(
                        "Can't locate revision identified by '0009'; write the id of one, or what only its id begins with.");
    }

    @Test
    void a_ring_is_listed_as_far_as_it_goes() throws IOException {
        MigrationSource source = chain(
                "anna:1",
                "anna:2\n--comment revises: 3",
                "anna:3\n--comment revises: 2",
                "anna:4\n--comment revises: 1, 2");

        List<String> lines = history(source);

        assertThat(lines).hasSizeGreaterThan(4);
        assertThat(lines.get(lines.size() - 1))
                .isEqualTo(
                        "The chain is broken, and shown as far as it goes. Cycle is detected in revisions (2, 3): 2 -> 3 -> 2;"
                                + " expected a chain that begins somewhere. `mvn migration-verify:check` says what to do.");
    }

    @Test
    void a_parent_that_is_not_there_is_shown_as_written() throws IOException {
        assertThat(history(chain("anna:1", "anna:2\n--comment revises: 0")))
                .contains("0 -> 2 (head)", "<base> -> 1 (head)")
                .last()
                .asString()
                .startsWith(
                        "The chain is broken, and shown as far as it goes. Can't locate revision identified by '0'");
    }

    @Test
    void json_has_every_field() throws IOException {
        Listing heads = new ChainCommands(chain("anna:1", "ben:2 dbms:oracle")).heads(false);

        assertThat(ListingJson.heads(heads)).isEqualTo("""
                {
                  "format": 1,
                  "tool": "liquibase",
                  "root": "db.sql",
                  "broken": null,
                  "heads": [
                    {
                      "id": "2",
                      "key": "db.sql::2::ben",
                      "parents": [
                        "1"
                      ],
                      "dependencies": [ ],
                      "labels": [ ],
                      "head": true,
                      "effectiveHead": false,
                      "branchPoint": false,
                      "mergePoint": false,
                      "current": false,
                      "filtered": "its dbms is oracle",
                      "description": "",
                      "file": "db.sql",
                      "line": 6
                    }
                  ]
                }""");
    }

    @Test
    void thousands_of_branches_are_listed() throws IOException {
        String[] changesets = IntStream.range(0, 2_000)
                .mapToObj(number ->
                        number == 0 ? "anna:0" : "anna:" + number + "\n--comment revises: " + (number - 1) / 2)
                .toArray(String[]::new);

        assertThat(history(chain(changesets))).hasSizeGreaterThan(2_000);
    }

    private static List<String> history(MigrationSource source) {
        return ListingText.history(
                GraphColumn.AUTO.of(new ChainCommands(source).history(Optional.empty(), false, Optional.empty())),
                false);
    }
}
